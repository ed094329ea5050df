package kz.ecomap.enterprises;

import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;

/** The samples of {@code events/} that tell how a facility is overseen. */
final class EntrySamples {
  /** By the list of a facility that an entry is in. */
  static final Map<String, String> BY_LIST =
      Map.of(
          "permits", "put-permit",
          "inspections", "put-inspection",
          "replies", "put-reply",
          "documents", "put-document");

  private EntrySamples() {}

  /** The function that takes a sample. */
  static ApiFunction function(String sample, Wiring wiring) {
    return switch (sample) {
      case "put-permit" -> new PutPermit(wiring);
      case "put-inspection" -> new PutInspection(wiring);
      case "put-reply" -> new PutReply(wiring);
      case "put-document" -> new PutDocument(wiring);
      default -> throw new IllegalArgumentException(sample);
    };
  }
}
