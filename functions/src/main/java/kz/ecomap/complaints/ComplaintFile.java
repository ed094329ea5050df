package kz.ecomap.complaints;

import java.util.List;
import kz.ecomap.evidence.Evidence;

/**
 * A complaint with everything that belongs to it; one Query reads it.
 *
 * @param trackingHash hash of the tracking code
 * @param timeline the oldest entry first
 */
public record ComplaintFile(
    Complaint complaint,
    String trackingHash,
    List<TimelineEntry> timeline,
    List<Measure> measures,
    List<Evidence> evidence) {
  /** Keeps its own copies. */
  public ComplaintFile {
    timeline = List.copyOf(timeline);
    measures = List.copyOf(measures);
    evidence = List.copyOf(evidence);
  }
}
