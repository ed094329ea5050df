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
 * @param joined complaints that are joined to this one now
 * @param parted ids of complaints that are not joined to this one any more
 */
public record Change(
    Complaint complaint,
    List<TimelineEntry> entries,
    List<Measure> measures,
    Map<String, Boolean> photos,
    List<Joined> joined,
    List<String> parted) {
  /** Keeps its own copies. */
  public Change {
    entries = List.copyOf(entries);
    measures = List.copyOf(measures);
    photos = Map.copyOf(photos);
    joined = List.copyOf(joined);
    parted = List.copyOf(parted);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a change that the timeline does not tell");
    }
  }

  /** A change that joins and parts nothing. */
  public Change(
      Complaint complaint,
      List<TimelineEntry> entries,
      List<Measure> measures,
      Map<String, Boolean> photos) {
    this(complaint, entries, measures, photos, List.of(), List.of());
  }

  /** The change with complaints that are joined to this one or parted from it. */
  public Change joining(List<Joined> more, List<String> fewer) {
    return new Change(complaint, entries, measures, photos, more, fewer);
  }

  /** A change with one line on the timeline. */
  public static Change of(Complaint complaint, TimelineEntry entry) {
    return new Change(complaint, List.of(entry), List.of(), Map.of());
  }
}
