package kz.ecomap.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.casework.Publish;
import kz.ecomap.casework.Step;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.local.demo.scenes.Scene;

/**
 * The life of one invented complaint.
 *
 * @param number another one for each; its ids follow from it
 * @param photos what is drawn on its photos
 * @param happenings what people did about it, in order; what the clock does is not among them
 * @param until when it is told: nothing has happened after it
 * @param supporters how many others say that it affects them too, or is still there
 * @param joins number of the story that it is a double of
 */
record Story(
    int number,
    Instant filedAt,
    ComplaintDraft draft,
    List<Scene> photos,
    List<Happening> happenings,
    Instant until,
    int supporters,
    Optional<Integer> joins) {
  /**
   * A step and when it was taken.
   *
   * @param photos what was uploaded for it, just before
   */
  record Happening(Instant at, Step step, List<Added> photos) {
    /** Keeps its own copy. */
    Happening {
      photos = List.copyOf(photos);
    }

    Happening(Instant at, Step step) {
      this(at, step, List.of());
    }
  }

  /** A photo that was added for a purpose. */
  record Added(Scene scene, Purpose purpose) {}

  /** A moderator's look; which photos wait is known only when they are inspected. */
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
}
