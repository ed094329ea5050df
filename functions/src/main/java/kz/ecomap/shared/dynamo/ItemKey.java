package kz.ecomap.shared.dynamo;

/** The key of an item. */
public record ItemKey(String partition, String sort) {}
