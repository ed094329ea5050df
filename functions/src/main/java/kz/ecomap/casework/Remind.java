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

/** The clock reminds the authority some working days before its term ends, once a term. */
public record Remind() implements Step {
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
    var term = before.term();
    var today = Kazakhstan.dayOf(at);
    if (term.reminded() || today.isBefore(term.reminderOn()) || term.isOver(today)) {
      throw Problem.conflict("not_due");
    }
    return Change.of(
        before.become(before.status(), term.afterReminder()),
        TimelineEntry.of(at, Kind.REMINDED, by.actor())
            .about(before.authority())
            .due(term.dueOn()));
  }
}
