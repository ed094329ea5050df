package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;

/** The authority begins to work on it; its term runs on. */
public record TakeUp() implements Step {
  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.AUTHORITY);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(Status.PUBLISHED, Status.CONTESTED);
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var before = file.complaint();
    return Change.of(
        before.become(Status.IN_WORK, before.term()),
        TimelineEntry.of(at, Kind.TAKEN_UP, by.actor()).about(before.authority()));
  }
}
