package kz.ecomap.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What tiles cost, by size and by zoom. */
record TileTables(List<SizeResults> results) {

  /** All tiles of a kind, at every size. */
  Table sizes(Function<SizeResults, List<TileCost>> which) {
    var table =
        new Table(
            "complaints",
            "tiles",
            "units p50",
            "worst",
            "by AWS's rule p50",
            "worst",
            "items p50",
            "worst",
            "bytes p50",
            "worst",
            "queries at most");
    for (var result : results) {
      var tiles = which.apply(result);
      var units = SizeResults.of(tiles, TileCost::units);
      var aws = SizeResults.of(tiles, TileCost::awsUnits);
      var items = SizeResults.of(tiles, TileCost::items);
      var bytes = SizeResults.of(tiles, TileCost::bytes);
      table.row(
          result.name(),
          tiles.size(),
          units.median(),
          units.worst(),
          aws.median(),
          aws.worst(),
          items.median(),
          items.worst(),
          bytes.median(),
          bytes.worst(),
          SizeResults.of(tiles, cost -> cost.answers().size()).worst());
    }
    return table;
  }

  /** The densest tile of each zoom. */
  Table densest() {
    var table = new Table(head("tile", "units", "items", "bytes", "own ms"));
    for (int z = TileChoice.FIRST_ZOOM; z <= TileChoice.LAST_ZOOM; z++) {
      var row = new ArrayList<Object>();
      for (var result : results) {
        var densest = at(result, z).get(0);
        if (row.isEmpty()) {
          row.addAll(List.of(z, densest.view().address()));
        }
        var time = result.own(densest::equals);
        row.addAll(List.of(densest.units(), densest.items(), densest.bytes(), time.median()));
      }
      table.row(row.toArray());
    }
    return table;
  }

  /** The random tiles of each zoom together. */
  Table random() {
    var table = new Table(head("tiles", "units p50", "worst", "items p50", "bytes p50"));
    for (int z = TileChoice.FIRST_ZOOM; z <= TileChoice.LAST_ZOOM; z++) {
      var row = new ArrayList<Object>();
      for (var result : results) {
        var random =
            at(result, z).stream()
                .filter(cost -> cost.view().kind() == TileView.Kind.RANDOM)
                .toList();
        if (random.isEmpty()) {
          continue;
        }
        if (row.isEmpty()) {
          row.addAll(List.of(z, random.size()));
        }
        var units = SizeResults.of(random, TileCost::units);
        row.addAll(
            List.of(
                units.median(),
                units.worst(),
                SizeResults.of(random, TileCost::items).median(),
                SizeResults.of(random, TileCost::bytes).median()));
      }
      if (!row.isEmpty()) {
        table.row(row.toArray());
      }
    }
    return table;
  }

  private static List<TileCost> at(SizeResults result, int z) {
    return result.tiles().stream().filter(cost -> cost.view().tile().z() == z).toList();
  }

  /** The columns of every size, the first of which says which. */
  private String[] head(String what, String... columns) {
    var head = new ArrayList<>(List.of("zoom", what));
    for (var result : results) {
      for (int i = 0; i < columns.length; i++) {
        head.add(i == 0 ? result.name() + ": " + columns[i] : columns[i]);
      }
    }
    return head.toArray(String[]::new);
  }
}
