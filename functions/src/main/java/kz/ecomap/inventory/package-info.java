/**
 * Who releases how much of what, what that comes to for regions and years, and by what facilities
 * are found: everything that is derived from facilities and their impact reports, kept in line with
 * the stream of their table.
 */
package kz.ecomap.inventory;
