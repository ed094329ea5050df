package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.time.Kazakhstan;

/** The citizen says that the answer is untrue: the authority has it again, with a new term. */
public record Contest(String comment) implements Step {
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
    var after =
        before
            .become(Status.CONTESTED, Term.toAnswer(Kazakhstan.dayOf(at)))
            .handled(before.handling().renew());
    return Change.of(
        after,
        TimelineEntry.of(at, Kind.CONTESTED, by.actor())
            .about(before.authority())
            .saying(comment)
            .due(after.term().dueOn()));
  }
}
