package kz.ecomap.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import kz.ecomap.shared.dynamo.Pause;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Applies versions of things to the counts, each once. Marker, point and sums of a thing change in
 * one transaction, on the condition that the marker is still the one that was read: whatever breaks
 * off in between, and however often it is done again, the counts are those of the markers.
 */
final class Application {
  /** The most items of a transaction in each attempt; in the last ones every thing is alone. */
  private static final int[] ATTEMPTS = {Chunk.MOST_ITEMS, Chunk.MOST_ITEMS, 50, 1, 1, 1};

  private final AppliedStore store;
  private final Pause pause;

  Application(AppliedStore store, Pause pause) {
    this.store = store;
    this.pause = pause;
  }

  /**
   * Brings a generation to these versions, where it has no later ones already.
   *
   * @return which of them were not applied after several attempts, and what it cost
   */
  Outcome apply(Keys keys, Collection<Revision> revisions) {
    var newest = new HashMap<String, Revision>();
    for (var revision : revisions) {
      newest.merge(
          revision.id(), revision, (one, two) -> one.version() >= two.version() ? one : two);
    }
    var sorted =
        newest.values().stream()
            .sorted(Comparator.comparing(Revision::place).thenComparing(Revision::id))
            .toList();
    var outcome = new Outcome();
    for (int i = 0; i < sorted.size(); i += AppliedStore.MOST_READ) {
      int end = Math.min(sorted.size(), i + AppliedStore.MOST_READ);
      settle(keys, sorted.subList(i, end), outcome);
    }
    return outcome;
  }

  private void settle(Keys keys, List<Revision> revisions, Outcome outcome) {
    var left = revisions;
    for (int attempt = 0; attempt < ATTEMPTS.length; attempt++) {
      if (attempt > 0) {
        pause.after(attempt);
      }
      left = attempt(keys, left, ATTEMPTS[attempt], outcome);
      if (left.isEmpty()) {
        return;
      }
    }
    left.forEach(outcome::failed);
  }

  /** Tries once and returns what is left to be tried again. */
  private List<Revision> attempt(
      Keys keys, List<Revision> revisions, int mostItems, Outcome outcome) {
    List<Chunk> chunks;
    try {
      chunks = Chunk.pack(store.steps(keys, revisions), mostItems);
    } catch (SdkException e) {
      log(e);
      return revisions;
    }
    var left = new ArrayList<Revision>();
    boolean overload = false;
    for (var chunk : chunks) {
      if (overload) {
        left.addAll(chunk.revisions());
        continue;
      }
      try {
        store.write(chunk);
        outcome.wrote(chunk);
      } catch (SdkException e) {
        log(e);
        overload = Overload.is(e);
        left.addAll(chunk.revisions());
      }
    }
    return left;
  }

  private static void log(SdkException e) {
    LogLine.of("attempt").with("counts", e.getClass().getSimpleName()).print();
  }
}
