package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;

/** The citizen says that the answer is true: the only way to resolved. */
public record Confirm() implements Step {
  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.REPORTER);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(Status.ANSWERED);
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    file.requireVerdictOpen(at);
    var before = file.complaint();
    return Change.of(
        before.become(Status.RESOLVED, before.term()),
        TimelineEntry.of(at, Kind.CONFIRMED, by.actor()));
  }
}
