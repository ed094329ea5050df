package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;

/**
 * The citizen takes the complaint back, and nobody else sees it any more; not while others' are
 * joined to it, who did not.
 */
public record Withdraw() implements Step {
  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.REPORTER);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(
        Status.RECEIVED, Status.PUBLISHED, Status.IN_WORK, Status.ANSWERED, Status.CONTESTED);
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    if (!file.support().doubles().isEmpty()) {
      throw Problem.conflict("has_doubles");
    }
    var before = file.complaint();
    return Change.of(
        before.become(Status.WITHDRAWN, before.term()),
        TimelineEntry.of(at, Kind.WITHDRAWN, by.actor()));
  }
}
