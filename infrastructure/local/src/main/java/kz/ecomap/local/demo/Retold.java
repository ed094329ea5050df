package kz.ecomap.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.casework.Act;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Lapse;
import kz.ecomap.casework.Publish;
import kz.ecomap.casework.Remind;
import kz.ecomap.casework.Role;
import kz.ecomap.casework.Step;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Measure.State;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * All that happened to a complaint after it was filed, as one change: each step by its own rules,
 * from the state that the step before it left, and in between what the clock does by itself.
 */
final class Retold {
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, Boolean> shown = new LinkedHashMap<>();
  private ComplaintFile file;

  private Retold(ComplaintFile filed) {
    this.file = filed;
  }

  /**
   * The change; empty when nothing happened.
   *
   * @param filed the complaint with all photos that belong to the story
   * @throws IllegalStateException when a step cannot be taken where it stands
   */
  static Optional<Change> of(Story story, ComplaintFile filed) {
    var retold = new Retold(filed);
    for (var happening : story.happenings()) {
      retold.clockUntil(happening.at());
      retold.stepOf(happening.step()).ifPresent(step -> retold.take(step, happening.at()));
    }
    retold.clockUntil(story.until());
    return retold.entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(
                retold.file.complaint(),
                retold.entries,
                // What a measure is last is what it is; each item is written once.
                List.copyOf(retold.measures.values()),
                retold.shown));
  }

  /** Reminders and refusals, each a minute after midnight of its day. */
  private void clockUntil(Instant end) {
    for (var day = file.complaint().alarm();
        day.isPresent() && Kazakhstan.startOf(day.get()).plusSeconds(60).isBefore(end);
        day = file.complaint().alarm()) {
      boolean over = file.complaint().term().isOver(day.get());
      take(over ? new Lapse() : new Remind(), Kazakhstan.startOf(day.get()).plusSeconds(60));
    }
  }

  private void take(Step step, Instant at) {
    if (!step.from().contains(file.complaint().status())) {
      throw new IllegalStateException(step + " of " + file.complaint().status());
    }
    var change = step.of(file, by(step), at);
    entries.addAll(change.entries());
    change.measures().forEach(measure -> measures.put(measure.id(), measure));
    shown.putAll(change.photos());
    file = file.after(change);
  }

  /** Where others may take a step too, the authority does. */
  private static Role by(Step step) {
    return step.by().contains(Role.AUTHORITY) ? Role.AUTHORITY : step.by().iterator().next();
  }

  /** The step with the ids that it needs; empty for a moderator who finds nothing to look at. */
  private Optional<Step> stepOf(Step step) {
    if (step.equals(Story.PUBLISH)) {
      return look();
    }
    if (step instanceof Act act) {
      return Optional.of(new Act(proved(act.measure().at(file.complaint().id()))));
    }
    return Optional.of(
        step instanceof Answer answer
            ? new Answer(answer.text(), answer.number(), answer.date(), ids(Purpose.ANSWER))
            : step);
  }

  private Optional<Step> look() {
    boolean first = file.complaint().status() == Status.RECEIVED;
    var waiting =
        Publish.waiting(file).stream()
            .filter(photo -> !shown.containsKey(photo.id()))
            .filter(photo -> first == (photo.purpose() == Purpose.COMPLAINT))
            .map(Evidence::id)
            .collect(Collectors.toSet());
    return first || !waiting.isEmpty()
        ? Optional.of(new Publish(waiting, Set.of()))
        : Optional.empty();
  }

  private Measure proved(Measure measure) {
    if (measure.state() != State.DONE) {
      return measure;
    }
    var photos = new ArrayList<>(ids(Purpose.BEFORE));
    photos.addAll(ids(Purpose.AFTER));
    return new Measure(
        measure.id(),
        measure.text(),
        measure.state(),
        measure.plannedFor(),
        measure.startedOn(),
        measure.doneOn(),
        measure.costTenge(),
        measure.home(),
        measure.complaints(),
        photos);
  }

  private List<String> ids(Purpose purpose) {
    return file.evidence().stream()
        .filter(Evidence::accepted)
        .filter(photo -> photo.purpose() == purpose)
        .map(Evidence::id)
        .toList();
  }
}
