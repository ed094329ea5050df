package kz.ecomap.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.http.Problem;

/** The Centre does not publish the complaint; the citizen reads why. */
public record Reject(String reason) implements Step {
  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.MODERATOR);
  }

  /** Rejected too: a photo may have been inspected only after the complaint was rejected. */
  @Override
  public Set<Status> from() {
    return EnumSet.of(Status.RECEIVED, Status.REJECTED);
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var before = file.complaint();
    var waiting = Publish.waiting(file);
    if (waiting.isEmpty() && before.status() != Status.RECEIVED) {
      throw Problem.conflict("already_decided");
    }
    var withheld = new LinkedHashMap<String, Boolean>();
    waiting.forEach(photo -> withheld.put(photo.id(), false));
    return new Change(
        before.become(Status.REJECTED, before.term()),
        List.of(TimelineEntry.of(at, Kind.REJECTED, by.actor()).saying(reason)),
        List.of(),
        withheld);
  }
}
