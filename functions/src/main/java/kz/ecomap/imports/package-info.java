/**
 * Many facilities, reports or releases at once from a CSV: every line's errors are told, and
 * everything is written or nothing. The columns are described in {@code docs/imports.md}.
 */
package kz.ecomap.imports;
