package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Joined;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;

/**
 * The Centre joins a complaint to another one about the same, which its reporter and its supporters
 * support from now on.
 *
 * @param into id of the other one
 */
public record Join(String into) implements PairStep {
  private static final Set<Status> OPEN =
      EnumSet.of(Status.PUBLISHED, Status.IN_WORK, Status.ANSWERED, Status.CONTESTED);

  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.MODERATOR);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(Status.RECEIVED, Status.PUBLISHED, Status.IN_WORK);
  }

  @Override
  public String other(ComplaintFile file) {
    if (into.equals(file.complaint().id())) {
      throw Problem.invalid("/into", "same_complaint");
    }
    return into;
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    if (!file.support().doubles().isEmpty()) {
      throw Problem.conflict("has_doubles");
    }
    return Change.of(
        file.complaint().joinTo(into),
        TimelineEntry.of(at, Kind.JOINED, by.actor()).with(EntryDetails.with(into)));
  }

  @Override
  public Change ofOther(ComplaintFile file, ComplaintFile other, Instant at) {
    if (!OPEN.contains(other.complaint().status())) {
      throw Problem.invalid("/into", "not_open");
    }
    var id = file.complaint().id();
    return Change.of(
            other.complaint(),
            TimelineEntry.of(at, Kind.DOUBLE_ADDED, Role.MODERATOR.actor())
                .with(EntryDetails.with(id)))
        .joining(List.of(new Joined(id, file.support().supporters())), List.of());
  }
}
