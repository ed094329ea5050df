package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

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
    List<Evidence> evidence,
    Support support) {
  /** Days from an answer within which the citizen can confirm or contest it. */
  public static final int VERDICT_DAYS = 30;

  /** Keeps its own copies. */
  public ComplaintFile {
    timeline = List.copyOf(timeline);
    measures = List.copyOf(measures);
    evidence = List.copyOf(evidence);
  }

  /** The file after a change that is not stored yet; what became of photos shows only then. */
  public ComplaintFile after(Change change) {
    var entries = new ArrayList<>(timeline);
    entries.addAll(change.entries());
    var latest = new LinkedHashMap<String, Measure>();
    measures.forEach(measure -> latest.put(measure.id(), measure));
    change.measures().forEach(measure -> latest.put(measure.id(), measure));
    var longer = chain.with(change.entries());
    return new ComplaintFile(
        change.complaint(),
        trackingHash,
        entries,
        longer,
        longer.head().orElseThrow(),
        List.copyOf(latest.values()),
        evidence,
        support);
  }

  /** One of its photos. */
  public Optional<Evidence> evidence(String id) {
    return evidence.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** One of its measures. */
  public Optional<Measure> measure(String id) {
    return measures.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The last day on which the citizen can say whether the answer is true; empty unless it is
   * answered. After it the complaint stays answered, which nobody confirmed.
   */
  public Optional<LocalDate> verdictBy() {
    return complaint.status() != Status.ANSWERED
        ? Optional.empty()
        : timeline.stream()
            .filter(entry -> entry.kind() == TimelineEntry.Kind.ANSWERED)
            .reduce((earlier, later) -> later)
            .map(entry -> Kazakhstan.dayOf(entry.at()).plusDays(VERDICT_DAYS));
  }

  /**
   * Checks that it is not too late for a verdict.
   *
   * @throws Problem 409 when it is
   */
  public void requireVerdictOpen(Instant at) {
    if (verdictBy().filter(last -> Kazakhstan.dayOf(at).isAfter(last)).isPresent()) {
      throw Problem.conflict("verdict_too_late");
    }
  }
}
