package kz.ecomap.counts;

/**
 * What one Query reads of the table of counts.
 *
 * @param prefix what the sort keys begin with; empty for the whole partition
 */
public record KeyRange(String partition, String prefix) {}
