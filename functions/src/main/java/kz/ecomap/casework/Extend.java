package kz.ecomap.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.ecomap.clock.Term;
import kz.ecomap.clock.WorkingDays;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * The authority extends its term once, by at most 2 months, says why, and tells the citizen within
 * 3 working days of deciding so (Administrative Procedural and Process-Related Code, article 76).
 *
 * @param until the new last day; a day off stands for the working day after it
 * @param decidedOn the day of the decision; this is the day on which the citizen is told
 */
public record Extend(String reason, LocalDate until, LocalDate decidedOn) implements Step {
  @Override
  public Set<Role> by() {
    return Set.of(Role.AUTHORITY);
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
    if (term.isOver(today)) {
      throw Problem.conflict("term_over");
    }
    if (term.extended()) {
      throw Problem.conflict("already_extended");
    }
    check(term, today);
    var longer = term.extendedTo(until);
    return Change.of(
        before.become(before.status(), longer),
        TimelineEntry.of(at, Kind.EXTENDED, by.actor())
            .about(before.authority())
            .saying(reason)
            .due(longer.dueOn())
            .with(EntryDetails.decided(decidedOn)));
  }

  private void check(Term term, LocalDate today) {
    if (!until.isAfter(term.dueOn())) {
      throw Problem.invalid("/until", "not_later", term.dueOn());
    }
    if (until.isAfter(term.longestExtension())) {
      throw Problem.invalid("/until", "too_late", term.longestExtension());
    }
    if (decidedOn.isAfter(today)) {
      throw Problem.invalid("/decidedOn", "in_the_future");
    }
    if (decidedOn.isBefore(term.startedOn())) {
      throw Problem.invalid("/decidedOn", "too_long_ago", term.startedOn());
    }
    if (WorkingDays.official().between(decidedOn, today) > Term.TO_TELL) {
      throw Problem.invalid("/decidedOn", "told_too_late", Term.TO_TELL);
    }
  }
}
