package kz.ecomap.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.ComplaintStore.Saving;
import kz.ecomap.complaints.ComplaintView;
import kz.ecomap.shared.http.Problem;

/** What is done about complaints, one transaction a step. */
public final class Casework {
  private final ComplaintStore store;
  private final InstantSource clock;

  /** Casework on a store. */
  public Casework(ComplaintStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes a step, whatever version the complaint has. */
  public ComplaintFile take(String id, Step step, Party party) {
    return take(id, step, party, Optional.empty());
  }

  /**
   * Takes a step.
   *
   * @param version the one that the party has seen, if it says so
   * @return the complaint as it is then
   * @throws Problem 404 when there is none; 403 when the party may not take it; 412 when the
   *     complaint has another version; 409 with what happened when it is not in a state for this
   *     step, or somebody else changed it meanwhile; 422 when what is said does not fit it
   */
  public ComplaintFile take(String id, Step step, Party party, Optional<Long> version) {
    var file = store.find(id).orElseThrow(Problem::notFound);
    try {
      requireRight(file, step, party);
      if (version.filter(seen -> seen != file.complaint().version()).isPresent()) {
        throw Problem.stale();
      }
      store.save(changes(file, step, party.role(), clock.instant()));
    } catch (Problem problem) {
      throw told(problem, id);
    }
    return store.find(id).orElseThrow(Problem::notFound);
  }

  /**
   * Takes the same step on several complaints at once, all or none.
   *
   * @throws Problem as {@link #take}
   */
  void takeAll(List<ComplaintFile> files, Step step, Party party) {
    var at = clock.instant();
    try {
      var changes = new ArrayList<Saving>();
      for (var file : files) {
        requireRight(file, step, party);
        changes.addAll(changes(file, step, party.role(), at));
      }
      store.save(changes);
    } catch (Problem problem) {
      throw told(problem, files.get(0).complaint().id());
    }
  }

  private static void requireRight(ComplaintFile file, Step step, Party party) {
    if (!step.by().contains(party.role())) {
      throw Problem.forbidden();
    }
    party.requireOwn(file.complaint());
  }

  private List<Saving> changes(ComplaintFile file, Step step, Role by, Instant at) {
    if (!step.from().contains(file.complaint().status())) {
      throw Problem.conflict("wrong_state");
    }
    var changes = new ArrayList<Saving>();
    if (step instanceof PairStep pair) {
      var other =
          store
              .find(pair.other(file))
              .orElseThrow(() -> Problem.invalid("/into", "unknown_complaint"));
      changes.add(new Saving(other, pair.ofOther(file, other, at)));
    }
    changes.add(new Saving(file, step.of(file, by, at)));
    return changes;
  }

  /** Who comes too late is told what happened. */
  private Problem told(Problem problem, String id) {
    return problem.status() == 409
        ? store
            .find(id)
            .map(now -> problem.about("complaint", ComplaintView.standing(now)))
            .orElse(problem)
        : problem;
  }
}
