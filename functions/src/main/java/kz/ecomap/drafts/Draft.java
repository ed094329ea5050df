package kz.ecomap.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A report that is being written.
 *
 * @param version rises with every saving, also over drafts of the same year that were thrown away
 * @param basedOn the published revision that it was begun from; 0 where there was none
 * @param report the JSON object as it was typed
 */
record Draft(
    String facility, int year, long version, Instant savedAt, int basedOn, JsonNode report) {
  /** The draft that takes this one's place. */
  Draft retyped(JsonNode other, Instant now) {
    return new Draft(
        facility, year, Math.max(version + 1, now.toEpochMilli()), now, basedOn, other);
  }

  /** A draft that is begun. */
  static Draft begun(String facility, int year, int basedOn, JsonNode report, Instant now) {
    return new Draft(facility, year, now.toEpochMilli(), now, basedOn, report);
  }
}
