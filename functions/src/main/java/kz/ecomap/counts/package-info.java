/**
 * Counts of complaints and facilities by place, month and standing, kept exactly from the streams
 * of the tables that they are counted from, so that a tile or a summary costs the same however much
 * there is. Whatever is stored here is a sum and can be made anew.
 */
package kz.ecomap.counts;
