package kz.ecomap.casework;

import java.time.InstantSource;
import java.util.stream.Collectors;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.Status;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.shared.http.Problem;

/** What moderators and authorities do about complaints, one transaction a step. */
public final class Casework {
  private final ComplaintStore store;
  private final InstantSource clock;

  /** Casework on a store. */
  public Casework(ComplaintStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes a step.
   *
   * @return the complaint as it is then
   * @throws Problem 404 when there is none; 409 when it is not in a state for this step, or
   *     somebody else changed it meanwhile; 422 when a photo to withhold is not one that waits
   */
  public ComplaintFile take(String id, Step step) {
    var file = store.find(id).orElseThrow(Problem::notFound);
    if (!step.from().contains(file.complaint().status())) {
      throw Problem.conflict("wrong_state");
    }
    if (step instanceof Step.Publish || step instanceof Step.Reject) {
      check(step, file);
    }
    store.save(file, step.of(file, clock.instant()));
    return store.find(id).orElseThrow(Problem::notFound);
  }

  /** What was decided before can be decided again only for photos that came later. */
  private static void check(Step decision, ComplaintFile file) {
    var waiting = Step.waiting(file).stream().map(Evidence::id).collect(Collectors.toSet());
    if (waiting.isEmpty() && file.complaint().status() != Status.RECEIVED) {
      throw Problem.conflict("already_decided");
    }
    if (decision instanceof Step.Publish publish) {
      if (!waiting.containsAll(publish.show())) {
        throw Problem.invalid("/show", "not_waiting");
      }
      if (!waiting.containsAll(publish.withhold())) {
        throw Problem.invalid("/withhold", "not_waiting");
      }
      if (publish.photos().isEmpty() && file.complaint().status() != Status.RECEIVED) {
        throw Problem.conflict("already_decided");
      }
    }
  }
}
