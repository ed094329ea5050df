package kz.ecomap.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;

/** The authority plans, begins or finishes a measure; an editor records what one was seen to do. */
public record Act(Measure measure) implements Step {
  /** Who may write measures. */
  static final Set<Role> BY = Set.of(Role.AUTHORITY, Role.EDITOR);

  @Override
  public Set<Role> by() {
    return BY;
  }

  @Override
  public Set<Status> from() {
    return Status.seenByAll();
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var entry =
        TimelineEntry.of(at, Kind.MEASURE, by.actor())
            .about(file.complaint().authority())
            .saying(measure.text())
            .with(EntryDetails.of(measure));
    return new Change(file.complaint(), List.of(entry), List.of(measure), Map.of());
  }
}
