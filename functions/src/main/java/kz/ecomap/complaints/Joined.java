package kz.ecomap.complaints;

/**
 * A complaint that is joined to another one.
 *
 * @param supporters how many supported it until then, not counting its reporter
 */
public record Joined(String id, int supporters) {}
