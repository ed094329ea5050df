package kz.ecomap.counts;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * From what has been applied of a thing to a later version of it.
 *
 * @param change what that adds to the sums
 */
record Step(Keys keys, Revision from, Revision to, Counts change) {
  static Step of(Keys keys, Revision from, Revision to) {
    boolean same = from.facet().equals(to.facet());
    return new Step(keys, from, to, same ? new Counts() : to.counts(keys).minus(from.counts(keys)));
  }

  /** The key of a point that is to go. */
  Optional<ItemKey> pointToDelete() {
    var now = to.facet().map(facet -> facet.pointKey(keys));
    return from.facet()
        .map(facet -> facet.pointKey(keys))
        .filter(key -> !now.equals(Optional.of(key)));
  }

  /** The key of a point that is to be written. */
  Optional<ItemKey> pointToPut() {
    return Objects.equals(from.facet(), to.facet())
        ? Optional.empty()
        : to.facet().map(facet -> facet.pointKey(keys));
  }

  /** Whether the counts stay as they are and only the version is to be remembered. */
  boolean onlyMarks() {
    return change.isEmpty() && pointToDelete().isEmpty() && pointToPut().isEmpty();
  }

  /** Every item that it writes. */
  Set<ItemKey> written() {
    var written = new HashSet<>(change.sums().keySet());
    written.add(to.key(keys));
    pointToDelete().ifPresent(written::add);
    pointToPut().ifPresent(written::add);
    return written;
  }
}
