package kz.ecomap.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The tiles that are measured, the same at every size: of each zoom the densest at the largest
 * size, and random ones of those that are not empty at the smallest.
 */
final class TileChoice {
  static final int FIRST_ZOOM = 3;
  static final int LAST_ZOOM = 16;

  private static final int DENSEST = 3;
  private static final int RANDOM = 7;
  private static final long SEED = 20261122;

  private TileChoice() {}

  /**
   * Chooses them.
   *
   * @param smallest a number of complaints
   * @param largest another one
   */
  static List<TileView> of(Places places, int smallest, int largest) {
    var views = new ArrayList<TileView>();
    var random = new SplittableRandom(SEED);
    for (int z = FIRST_ZOOM; z <= LAST_ZOOM; z++) {
      var densest =
          counts(places, largest, z).entrySet().stream()
              .sorted(
                  Map.Entry.<Long, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(DENSEST)
              .map(Map.Entry::getKey)
              .toList();
      var others = new ArrayList<>(counts(places, smallest, z).keySet());
      others.removeAll(densest);
      others.sort(Comparator.naturalOrder());
      for (var number : densest) {
        views.add(new TileView(Places.tile(number, z), TileView.Kind.DENSEST, Map.of()));
      }
      for (int i = 0; i < RANDOM && !others.isEmpty(); i++) {
        var number = others.remove(random.nextInt(others.size()));
        views.add(new TileView(Places.tile(number, z), TileView.Kind.RANDOM, Map.of()));
      }
    }
    return views;
  }

  /** Each zoom's densest tile by each kind of filter. */
  static List<TileView> filtered(List<TileView> views) {
    var filtered = new ArrayList<TileView>();
    int last = 0;
    for (var view : views) {
      if (view.kind() == TileView.Kind.DENSEST && view.tile().z() > last) {
        last = view.tile().z();
        filtered.add(view.narrowed(Map.of("group", "air")));
        filtered.add(view.narrowed(Map.of("status", "answered", "year", "2025")));
        filtered.add(view.narrowed(Map.of("overdue", "true")));
        filtered.add(view.narrowed(Map.of("year", "2026", "group", "waste")));
      }
    }
    return filtered;
  }

  private static Map<Long, Integer> counts(Places places, int size, int z) {
    var counts = new HashMap<Long, Integer>();
    places.published(size).forEach(n -> counts.merge(places.tile(n, z), 1, Integer::sum));
    return counts;
  }
}
