package kz.ecomap.counts;

/** The key of an item of the table of counts. */
public record CountKey(String partition, String sort) {}
