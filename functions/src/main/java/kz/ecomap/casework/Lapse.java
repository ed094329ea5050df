package kz.ecomap.casework;

import java.time.Instant;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * The term passed in silence, which is a refusal by law and opens the way to the superior body. The
 * authority still has to answer.
 */
public record Lapse() implements Step {
  @Override
  public Set<Role> by() {
    return Set.of(Role.CLOCK);
  }

  @Override
  public Set<Status> from() {
    return Status.awaitingAuthority();
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var before = file.complaint();
    if (before.handling().lapsed() || !before.term().isOver(Kazakhstan.dayOf(at))) {
      throw Problem.conflict("not_due");
    }
    return Change.of(
        before.handled(before.handling().lapse()),
        TimelineEntry.of(at, Kind.DEEMED_REFUSAL, by.actor())
            .about(before.authority())
            .due(before.term().dueOn()));
  }
}
