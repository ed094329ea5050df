package kz.ecomap.inventory;

import java.util.SortedSet;
import java.util.TreeSet;
import kz.ecomap.enterprises.FacilitySnapshots;
import kz.ecomap.shared.dynamo.Pause;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Brings the inventory to what a facility and its reports are now. It looks at both, writes the
 * difference and looks again when somebody came between, so that it does not matter how often, in
 * which order and by how many at once it is done, nor where it breaks off.
 */
final class Application {
  /** The most items of a transaction in each attempt. */
  private static final int[] ATTEMPTS = {Chunk.MOST_ITEMS, Chunk.MOST_ITEMS, 50, 30, 30, 30};

  private final FacilitySnapshots facilities;
  private final InventoryStore store;
  private final Pause pause;

  Application(FacilitySnapshots facilities, InventoryStore store, Pause pause) {
    this.facilities = facilities;
    this.store = store;
    this.pause = pause;
  }

  /**
   * Applies what a facility is now.
   *
   * @param generations the sets of totals to count it in
   * @return whether it is there, or something later
   */
  boolean apply(String facility, SortedSet<Integer> generations) {
    for (int attempt = 0; attempt < ATTEMPTS.length; attempt++) {
      if (attempt > 0) {
        pause.after(attempt);
      }
      try {
        if (attempt(facility, new TreeSet<>(generations), ATTEMPTS[attempt])) {
          return true;
        }
      } catch (SdkException e) {
        LogLine.of("attempt").with("inventory", e.getClass().getSimpleName()).print();
      }
    }
    return false;
  }

  private boolean attempt(String facility, SortedSet<Integer> generations, int mostItems) {
    // First what there is, then what is held: whatever is written meanwhile is not older.
    var wanted = new Wanted(facility, facilities.find(facility), generations);
    var held = store.held(facility);
    if (held.isEmpty()) {
      return false;
    }
    if (!wanted.isIn(held.get().applied())) {
      store.write(held.get(), wanted, mostItems);
    }
    return true;
  }
}
