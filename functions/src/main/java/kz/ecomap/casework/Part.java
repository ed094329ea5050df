package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.time.Kazakhstan;

/** The Centre parts a complaint from the one that it was joined to; it is decided on anew. */
public record Part() implements PairStep {
  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.MODERATOR);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(Status.JOINED);
  }

  @Override
  public String other(ComplaintFile file) {
    return file.complaint().joinedTo().orElseThrow();
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var term = Term.toForward(Kazakhstan.dayOf(at));
    return Change.of(
        file.complaint().part(term),
        TimelineEntry.of(at, Kind.PARTED, by.actor())
            .due(term.dueOn())
            .with(EntryDetails.with(other(file))));
  }

  @Override
  public Change ofOther(ComplaintFile file, ComplaintFile other, Instant at) {
    var id = file.complaint().id();
    return Change.of(
            other.complaint(),
            TimelineEntry.of(at, Kind.DOUBLE_REMOVED, Role.MODERATOR.actor())
                .with(EntryDetails.with(id)))
        .joining(List.of(), List.of(id));
  }
}
