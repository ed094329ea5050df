package kz.ecomap.complaints;

import java.util.List;
import kz.ecomap.evidence.Evidence;

/**
 * A complaint with everything that belongs to it; one Query reads it.
 *
 * @param trackingHash hash of the tracking code
 * @param timeline the oldest entry first
 * @param chain what ties the timeline's entries together
 * @param head the newest entry's hash, as it is kept with the complaint itself
 */
public record ComplaintFile(
    Complaint complaint,
    String trackingHash,
    List<TimelineEntry> timeline,
    Chain chain,
    String head,
    List<Measure> measures,
    List<Evidence> evidence) {
  /** Keeps its own copies. */
  public ComplaintFile {
    timeline = List.copyOf(timeline);
    measures = List.copyOf(measures);
    evidence = List.copyOf(evidence);
  }
}
