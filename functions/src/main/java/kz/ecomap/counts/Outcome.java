package kz.ecomap.counts;

import java.util.HashSet;
import java.util.Set;

/** What came of applying revisions. */
final class Outcome {
  private final Set<String> failed = new HashSet<>();
  private int written;
  private int units;

  /** The ids of the things whose newest version could not be applied. */
  Set<String> failed() {
    return Set.copyOf(failed);
  }

  /** How many versions were applied; the others were applied before or failed. */
  int written() {
    return written;
  }

  /** Write capacity units that it took. */
  int units() {
    return units;
  }

  void failed(Revision revision) {
    failed.add(revision.id());
  }

  void wrote(Chunk chunk) {
    written += chunk.revisions().size();
    units += chunk.units();
  }
}
