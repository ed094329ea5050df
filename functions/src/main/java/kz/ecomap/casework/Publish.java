package kz.ecomap.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Actor;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * The Centre publishes the complaint and sends it to the authority, whose term begins; or, when it
 * is public already, decides on photos that came later. A photo that is in neither list goes on
 * waiting, so that none becomes public that the moderator has not seen.
 *
 * @param show ids of accepted photos that become public
 * @param withhold ids of accepted photos that do not
 * @param authority another body than the reporter chose; only before it is sent to any
 */
public record Publish(Set<String> show, Set<String> withhold, Optional<String> authority)
    implements Step {
  /** Keeps its own copies. */
  public Publish {
    show = Set.copyOf(show);
    withhold = Set.copyOf(withhold);
  }

  /** To the body that the reporter chose. */
  public Publish(Set<String> show, Set<String> withhold) {
    this(show, withhold, Optional.empty());
  }

  @Override
  public Set<Role> by() {
    return EnumSet.of(Role.MODERATOR);
  }

  @Override
  public Set<Status> from() {
    return EnumSet.of(
        Status.RECEIVED,
        Status.PUBLISHED,
        Status.IN_WORK,
        Status.ANSWERED,
        Status.RESOLVED,
        Status.CONTESTED);
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    boolean first = file.complaint().status() == Status.RECEIVED;
    check(file, first);
    var entries = new ArrayList<TimelineEntry>();
    var after = first ? sent(file.complaint(), at, entries) : file.complaint();
    var photos = new LinkedHashMap<String, Boolean>();
    Optional<String> cover = after.photo();
    withhold.forEach(id -> photos.put(id, false));
    for (var photo : waiting(file)) {
      if (show.contains(photo.id())) {
        photos.put(photo.id(), true);
        entries.add(TimelineEntry.of(at, Kind.EVIDENCE_ADDED, by(photo)).sealing(photo.sha256()));
        if (photo.purpose() == Evidence.Purpose.COMPLAINT) {
          cover = cover.or(() -> Optional.of(photo.listPicture()));
        }
      }
    }
    return new Change(after.showing(cover), entries, List.of(), photos);
  }

  /** Photos that no moderator has decided on. */
  public static List<Evidence> waiting(ComplaintFile file) {
    return file.evidence().stream()
        .filter(Evidence::accepted)
        .filter(one -> !one.judged())
        .toList();
  }

  private Complaint sent(Complaint before, Instant at, List<TimelineEntry> entries) {
    var after =
        before
            .sentTo(authority.orElse(before.authority()))
            .become(Status.PUBLISHED, Term.toAnswer(Kazakhstan.dayOf(at)));
    entries.add(
        TimelineEntry.of(at, Kind.PUBLISHED, Actor.CENTRE)
            .about(after.authority())
            .due(after.term().dueOn()));
    return after;
  }

  /** What was decided before can be decided again only for photos that came later. */
  private void check(ComplaintFile file, boolean first) {
    var waiting = waiting(file).stream().map(Evidence::id).collect(Collectors.toSet());
    var photos = new HashSet<>(show);
    photos.addAll(withhold);
    if (!first && (waiting.isEmpty() || photos.isEmpty())) {
      throw Problem.conflict("already_decided");
    }
    if (!first && authority.isPresent()) {
      throw Problem.invalid("/authority", "already_sent");
    }
    if (!waiting.containsAll(show)) {
      throw Problem.invalid("/show", "not_waiting");
    }
    if (!waiting.containsAll(withhold)) {
      throw Problem.invalid("/withhold", "not_waiting");
    }
  }

  private static Actor by(Evidence photo) {
    return switch (photo.purpose()) {
      case COMPLAINT -> Actor.CITIZEN;
      case SUPPORT -> Actor.SUPPORTER;
      case ANSWER, BEFORE, AFTER -> Actor.AUTHORITY;
    };
  }
}
