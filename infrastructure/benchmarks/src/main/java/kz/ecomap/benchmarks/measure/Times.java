package kz.ecomap.benchmarks.measure;

import java.util.List;
import java.util.Map;

/**
 * How long tiles took.
 *
 * @param firstTiles milliseconds in fresh processes, of cells and of points
 */
record Times(List<SizeResults> results, Map<String, Percentiles> firstTiles) {

  /** The slower of the first tiles, at the median; milliseconds. */
  double firstTile() {
    return firstTiles.values().stream().mapToDouble(Percentiles::median).max().orElseThrow();
  }

  Table table() {
    var table =
        new Table(
            "complaints",
            "tiles",
            "own p50",
            "own p99",
            "slowest tile's p50",
            "DynamoDB Local p50",
            "p99");
    for (var result : results) {
      var own = result.own(cost -> true);
      var waited = result.all(cost -> cost.waited() / 1e6);
      double slowest =
          result.own().values().stream()
              .mapToDouble(nanos -> Percentiles.ofNanos(nanos).median())
              .max()
              .orElseThrow();
      table.row(
          result.name(),
          result.own().size(),
          own.median(),
          own.p(99),
          slowest,
          waited.median(),
          waited.p(99));
    }
    return table;
  }

  /** The first tiles of fresh JVMs. */
  Table firsts() {
    var table = new Table("first tile of a fresh JVM", "fastest", "p50", "worst");
    for (var kind : List.of("cells", "points")) {
      var millis = firstTiles.get(kind);
      table.row("of " + kind, millis.p(0), millis.median(), millis.worst());
    }
    return table;
  }
}
