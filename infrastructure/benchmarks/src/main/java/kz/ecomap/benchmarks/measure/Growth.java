package kz.ecomap.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the cost of tiles grows from one size to a larger one.
 *
 * @param pairs the same tile at both
 */
record Growth(List<Pair> pairs) {
  /** So much of what a tile will ever read is there already, where it is called full. */
  private static final double FULL = 0.9;

  /** Below so many cells a tile is not called full, however few things there will ever be. */
  private static final int FEWEST = 16;

  private static final int FIRST_ZOOM_OF_POINTS = 14;

  /** A tile at the smaller and at the larger size. */
  record Pair(TileCost less, TileCost more) {
    double ratio() {
      return more.units() / less.units();
    }

    /** Whether both sizes read nearly as many cells, so that only what is in them has grown. */
    boolean isFull() {
      return !ofPoints() && more.items() >= FEWEST && less.items() >= FULL * more.items();
    }

    /** Whether it is of a zoom that shows points where they are few. */
    boolean ofPoints() {
      return less.view().tile().z() >= FIRST_ZOOM_OF_POINTS;
    }
  }

  static Growth between(List<TileCost> less, List<TileCost> more) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < less.size(); i++) {
      pairs.add(new Pair(less.get(i), more.get(i)));
    }
    return new Growth(pairs);
  }

  /** The cost of all full tiles together against what it was; not a number without any. */
  double full() {
    var full = pairs.stream().filter(Pair::isFull).toList();
    return full.stream().mapToDouble(pair -> pair.more().units()).sum()
        / full.stream().mapToDouble(pair -> pair.less().units()).sum();
  }

  Table table() {
    var table =
        new Table(
            "tiles",
            "how many",
            "units ratio p50",
            "worst",
            "units before, sum",
            "units after, sum",
            "items before, sum",
            "items after, sum");
    add(table, "full at both sizes (z3 to z13)", Pair::isFull);
    add(table, "others of z3 to z13", pair -> !pair.isFull() && !pair.ofPoints());
    add(table, "z14 to z16", Pair::ofPoints);
    add(table, "all", pair -> true);
    return table;
  }

  private void add(Table table, String name, Predicate<Pair> which) {
    var some = pairs.stream().filter(which).toList();
    if (some.isEmpty()) {
      table.row(name, 0, "", "", "", "", "", "");
      return;
    }
    var ratios = Percentiles.of(some.stream().map(Pair::ratio).toList());
    table.row(
        name,
        some.size(),
        ratios.median(),
        ratios.worst(),
        some.stream().mapToDouble(pair -> pair.less().units()).sum(),
        some.stream().mapToDouble(pair -> pair.more().units()).sum(),
        some.stream().mapToInt(pair -> pair.less().items()).sum(),
        some.stream().mapToInt(pair -> pair.more().items()).sum());
  }
}
