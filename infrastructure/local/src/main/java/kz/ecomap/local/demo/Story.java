package kz.ecomap.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.casework.Act;
import kz.ecomap.casework.Publish;
import kz.ecomap.casework.Step;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.local.demo.scenes.Scene;

/**
 * The life of one invented complaint.
 *
 * @param number another one for each; its ids follow from it
 * @param photos what is drawn on its photos
 * @param happenings what was done about it, in order, the publication showing all of its photos
 */
record Story(
    int number,
    Instant filedAt,
    ComplaintDraft draft,
    List<Scene> photos,
    List<Happening> happenings) {
  /** A step and when it was taken. */
  record Happening(Instant at, Step step) {}

  /** A publication; which photos there will be to show is known only when they are inspected. */
  static final Step PUBLISH = new Publish(Set.of(), Set.of());

  /** Stands for the complaint's id in measures, until it has one. */
  static final String ANY_HOME = "000000000000";

  /** Keeps its own copies and checks the order. */
  Story {
    photos = List.copyOf(photos);
    happenings = List.copyOf(happenings);
    var last = filedAt;
    for (var happening : happenings) {
      if (!happening.at().isAfter(last)) {
        throw new IllegalArgumentException("out of order: " + happening);
      }
      last = happening.at();
    }
  }

  /**
   * All that happened after it was filed, as one change: each step by its own rules, from the state
   * that the step before it left.
   *
   * @throws IllegalStateException when a step cannot be taken where it stands
   */
  Change retold(ComplaintFile filed) {
    var file = filed;
    var entries = new ArrayList<TimelineEntry>();
    var measures = new LinkedHashMap<String, Measure>();
    Map<String, Boolean> shown = new LinkedHashMap<>();
    for (var happening : happenings) {
      var step = stepOf(file, happening.step());
      if (!step.from().contains(file.complaint().status())) {
        throw new IllegalStateException(step + " of " + file.complaint().status());
      }
      var change = step.of(file, step.by().iterator().next(), happening.at());
      entries.addAll(change.entries());
      // What a measure is last is what it is; each item is written once.
      change.measures().forEach(measure -> measures.put(measure.id(), measure));
      shown.putAll(change.photos());
      file = file.after(change);
    }
    return new Change(file.complaint(), entries, List.copyOf(measures.values()), shown);
  }

  private static Step stepOf(ComplaintFile file, Step step) {
    if (step.equals(PUBLISH)) {
      return publish(file);
    }
    return step instanceof Act act ? new Act(act.measure().at(file.complaint().id())) : step;
  }

  private static Step publish(ComplaintFile file) {
    return new Publish(
        Publish.waiting(file).stream().map(Evidence::id).collect(Collectors.toSet()), Set.of());
  }
}
