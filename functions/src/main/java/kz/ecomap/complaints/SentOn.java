package kz.ecomap.complaints;

import java.time.Instant;

/**
 * A published complaint that a body had and that was sent on to another one.
 *
 * @param stay what became of it at that body
 */
public record SentOn(String id, Instant filedAt, String region, String category, Stay stay) {}
