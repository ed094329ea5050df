package kz.ecomap.complaints;

import java.util.List;
import java.util.Map;

/**
 * One step in a complaint's life, stored in one transaction.
 *
 * @param complaint what it becomes
 * @param entries what the timeline says of it, at least one line
 * @param measures measures that are new or changed
 * @param photos by id of accepted evidence that the moderator decided on: whether it is shown
 */
public record Change(
    Complaint complaint,
    List<TimelineEntry> entries,
    List<Measure> measures,
    Map<String, Boolean> photos) {
  /** Keeps its own copies. */
  public Change {
    entries = List.copyOf(entries);
    measures = List.copyOf(measures);
    photos = Map.copyOf(photos);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a change that the timeline does not tell");
    }
  }

  /** A change with one line on the timeline. */
  public static Change of(Complaint complaint, TimelineEntry entry) {
    return new Change(complaint, List.of(entry), List.of(), Map.of());
  }
}
