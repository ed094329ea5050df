package kz.ecomap.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Actor;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * A step in a complaint's life: from which states it can be taken, and what it makes of the
 * complaint.
 */
public sealed interface Step {
  /** The states in which it can be taken. */
  Set<Status> from();

  /** What becomes of a complaint that is in one of these states. */
  Change of(ComplaintFile file, Instant at);

  /**
   * The Centre publishes the complaint and sends it to the authority, whose term begins; or, when
   * it is public already, decides on photos that came later. A photo that is in neither list goes
   * on waiting, so that none becomes public that the moderator has not seen.
   *
   * @param show ids of accepted photos that become public
   * @param withhold ids of accepted photos that do not
   */
  record Publish(Set<String> show, Set<String> withhold) implements Step {
    /** Keeps its own copies. */
    public Publish {
      show = Set.copyOf(show);
      withhold = Set.copyOf(withhold);
    }

    /** Every photo that is decided on. */
    Set<String> photos() {
      var ids = new HashSet<>(show);
      ids.addAll(withhold);
      return ids;
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
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      boolean first = before.status() == Status.RECEIVED;
      var after =
          first ? before.become(Status.PUBLISHED, Term.toAnswer(Kazakhstan.dayOf(at))) : before;
      var entries = new ArrayList<TimelineEntry>();
      if (first) {
        entries.add(
            TimelineEntry.of(at, Kind.PUBLISHED, Actor.CENTRE)
                .about(before.authority())
                .due(after.term().dueOn()));
      }
      var photos = new LinkedHashMap<String, Boolean>();
      Optional<String> cover = before.photo();
      withhold.forEach(id -> photos.put(id, false));
      for (var photo : waiting(file)) {
        if (show.contains(photo.id())) {
          photos.put(photo.id(), true);
          entries.add(
              TimelineEntry.of(at, Kind.EVIDENCE_ADDED, Actor.CITIZEN).sealing(photo.sha256()));
          cover = cover.or(() -> Optional.of(photo.listPicture()));
        }
      }
      return new Change(after.showing(cover), entries, List.of(), photos);
    }
  }

  /** The Centre does not publish the complaint; the citizen reads why. */
  record Reject(String reason) implements Step {
    /** Rejected too: a photo may have been inspected only after the complaint was rejected. */
    @Override
    public Set<Status> from() {
      return EnumSet.of(Status.RECEIVED, Status.REJECTED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      var withheld = new LinkedHashMap<String, Boolean>();
      waiting(file).forEach(photo -> withheld.put(photo.id(), false));
      return new Change(
          before.become(Status.REJECTED, before.term()),
          List.of(TimelineEntry.of(at, Kind.REJECTED, Actor.CENTRE).saying(reason)),
          List.of(),
          withheld);
    }
  }

  /** The authority begins to work on it. */
  record TakeUp() implements Step {
    @Override
    public Set<Status> from() {
      return EnumSet.of(Status.PUBLISHED, Status.CONTESTED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      return Change.of(
          before.become(Status.IN_WORK, before.term()), byAuthority(before, Kind.TAKEN_UP, at));
    }
  }

  /** The authority plans, begins or finishes a measure. */
  record Act(Measure measure) implements Step {
    @Override
    public Set<Status> from() {
      return EnumSet.of(
          Status.PUBLISHED, Status.IN_WORK, Status.ANSWERED, Status.RESOLVED, Status.CONTESTED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var entry = byAuthority(file.complaint(), Kind.MEASURE, at).saying(measure.text());
      return new Change(file.complaint(), List.of(entry), List.of(measure), Map.of());
    }
  }

  /** The authority's formal answer. It stops the clock and claims nothing about the truth. */
  record Answer(String text) implements Step {
    @Override
    public Set<Status> from() {
      return EnumSet.of(Status.PUBLISHED, Status.IN_WORK, Status.CONTESTED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      return Change.of(
          before.become(Status.ANSWERED, before.term()),
          byAuthority(before, Kind.ANSWERED, at).saying(text));
    }
  }

  /** The citizen says that the answer is true: the only way to resolved. */
  record Confirm() implements Step {
    @Override
    public Set<Status> from() {
      return EnumSet.of(Status.ANSWERED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      return Change.of(
          before.become(Status.RESOLVED, before.term()),
          TimelineEntry.of(at, Kind.CONFIRMED, Actor.CITIZEN));
    }
  }

  /** The citizen says that the answer is untrue: the authority has it again, with a new term. */
  record Contest(String comment) implements Step {
    @Override
    public Set<Status> from() {
      return EnumSet.of(Status.ANSWERED);
    }

    @Override
    public Change of(ComplaintFile file, Instant at) {
      var before = file.complaint();
      var after = before.become(Status.CONTESTED, Term.toAnswer(Kazakhstan.dayOf(at)));
      return Change.of(
          after,
          TimelineEntry.of(at, Kind.CONTESTED, Actor.CITIZEN)
              .about(before.authority())
              .saying(comment)
              .due(after.term().dueOn()));
    }
  }

  /** Photos that no moderator has decided on. */
  static List<Evidence> waiting(ComplaintFile file) {
    return file.evidence().stream()
        .filter(Evidence::accepted)
        .filter(one -> !one.judged())
        .toList();
  }

  private static TimelineEntry byAuthority(Complaint complaint, Kind kind, Instant at) {
    return TimelineEntry.of(at, kind, Actor.AUTHORITY).about(complaint.authority());
  }
}
