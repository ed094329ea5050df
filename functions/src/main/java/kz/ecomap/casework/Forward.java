package kz.ecomap.casework;

import java.time.Instant;
import java.util.Set;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * The complaint is sent on to the body that is competent, whose term begins. The law gives the
 * wrong one 3 working days for that (article 65); that it took longer forbids nothing, but the
 * timeline says how many days were lost.
 *
 * @param to code of the authority that must answer now
 */
public record Forward(String to, String reason) implements Step {
  @Override
  public Set<Role> by() {
    return Set.of(Role.MODERATOR, Role.AUTHORITY);
  }

  @Override
  public Set<Status> from() {
    return Status.awaitingAuthority();
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var before = file.complaint();
    if (to.equals(before.authority())) {
      throw Problem.invalid("/authority", "same_authority");
    }
    var today = Kazakhstan.dayOf(at);
    int days = before.term().workingDaysUsed(today);
    var after =
        before
            .sentTo(to)
            .become(Status.PUBLISHED, Term.toAnswer(today))
            .handled(before.handling().forward(before.authority(), days));
    return Change.of(
        after,
        TimelineEntry.of(at, Kind.FORWARDED, by.actor())
            .about(to)
            .saying(reason)
            .due(after.term().dueOn())
            .with(EntryDetails.hop(before.authority(), days)));
  }
}
