package kz.ecomap.benchmarks.measure;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.time.Kazakhstan;

/** The document that says what was measured, and how. */
final class Report {
  private final List<SizeResults> results;
  private final double load;
  private final TileTables tiles;
  private final Times times;
  private final SizeResults least;
  private final SizeResults most;

  /**
   * Of these results.
   *
   * @param results the smallest size first
   * @param firstTiles milliseconds in fresh processes, of cells and of points
   * @param load the load average when the measuring began
   */
  Report(List<SizeResults> results, Map<String, Percentiles> firstTiles, double load) {
    this.load = load;
    this.results = List.copyOf(results);
    this.tiles = new TileTables(results);
    this.times = new Times(results, firstTiles);
    this.least = results.get(0);
    this.most = results.get(results.size() - 1);
  }

  String document() throws IOException {
    var parts = new ArrayList<String>();
    parts.add(
        Prose.HEAD.formatted(
            Kazakhstan.dayOf(InstantSource.system().instant()), Machine.description(load)));
    parts.add(targets().toString());
    parts.add(Prose.DATA);
    parts.add(data().toString());
    parts.add(Prose.TILES);
    parts.add(tiles.sizes(SizeResults::tiles).toString());
    parts.add(Prose.DENSEST);
    parts.add(tiles.densest().toString());
    parts.add(Prose.RANDOM);
    parts.add(tiles.random().toString());
    parts.add(Prose.FILTERS);
    parts.add(tiles.sizes(SizeResults::filtered).toString());
    parts.add(Prose.GROWTH.formatted(most.name(), least.name()));
    parts.add(Growth.between(least.tiles(), most.tiles()).table().toString());
    parts.add(Prose.TIME);
    parts.add(times.table().toString());
    parts.add(times.firsts().toString());
    parts.add(Prose.WRITING);
    parts.add(writing().toString());
    parts.add(Prose.LISTS);
    parts.add(lists().toString());
    parts.add(Prose.SUPERCLUSTER);
    parts.add(supercluster().toString());
    return String.join("\n", parts);
  }

  private Table targets() {
    var table = new Table("target", "at most", "measured", "reached");
    double growth = Growth.between(least.tiles(), most.tiles()).full();
    var own = most.own(cost -> true);
    double writes = Percentiles.of(most.writing().alone()).worst();
    double bytes = most.all(TileCost::bytes).worst() / 1024;
    target(table, "read units of a tile, median", 4, most.chosen(TileCost::mostUnits).median());
    target(table, "read units of a tile, worst", 16, most.all(TileCost::mostUnits).worst());
    target(table, "cost of full tiles, %s ÷ %s".formatted(most.name(), least.name()), 1.2, growth);
    target(table, "our own code for a tile, p50, ms", 0.3, own.median());
    target(table, "our own code for a tile, p99, ms", 2, own.p(99));
    target(table, "write units of a published complaint, worst", 40, writes);
    target(table, "gzip body of a tile, worst, KB", 60, bytes);
    target(table, "first tile of a fresh JVM, median, ms", 25, times.firstTile());
    return table;
  }

  private static void target(Table table, String what, double atMost, double measured) {
    table.row(what, atMost, measured, measured <= atMost ? "yes" : "no");
  }

  private Table data() {
    var table =
        new Table("complaints", "published", "items of counts", "MB of counts", "KB a complaint");
    for (var result : results) {
      double megabytes = result.countBytes() / 1e6;
      table.row(
          result.size(),
          result.published(),
          result.counts(),
          megabytes,
          1000 * megabytes / result.published());
    }
    return table;
  }

  private Table writing() {
    var table =
        new Table(
            "beside complaints",
            "published alone p50",
            "worst",
            "in a batch of 100",
            "answered later p50",
            "worst");
    for (var result : results) {
      var alone = Percentiles.of(result.writing().alone());
      var answered = Percentiles.of(result.writing().answered());
      table.row(
          result.name(),
          alone.median(),
          alone.worst(),
          result.writing().together(),
          answered.median(),
          answered.worst());
    }
    return table;
  }

  private Table lists() {
    var head = new ArrayList<>(List.of("request"));
    results.forEach(
        result -> head.addAll(List.of(result.name() + ": units", "queries", "items", "bytes")));
    var table = new Table(head.toArray(String[]::new));
    for (int i = 0; i < least.lists().size(); i++) {
      var row = new ArrayList<Object>(List.of("`GET " + least.lists().get(i).request() + "`"));
      for (var result : results) {
        var cost = result.lists().get(i);
        row.addAll(
            cost.queries() == 0
                ? List.of("not loaded", "", "", "")
                : List.of(cost.units(), cost.queries(), cost.items(), cost.bytes()));
      }
      table.row(row.toArray());
    }
    return table;
  }

  private Table supercluster() {
    var table =
        new Table(
            "points",
            "load s",
            "index MB",
            "process MB",
            "tile ms p50",
            "p99",
            "tile as gzip ms p50",
            "p99",
            "ours p50",
            "ours p99",
            "its largest tile, KB");
    for (var result : results) {
      var its = result.supercluster();
      var own = result.own(cost -> cost.view().query().isEmpty());
      table.row(
          its.get("points").asInt(),
          its.get("loadMillis").asDouble() / 1000,
          its.get("indexMegabytes").asInt(),
          its.get("residentMegabytes").asInt(),
          its.at("/tile/p50").asDouble(),
          its.at("/tile/p99").asDouble(),
          its.at("/bytes/p50").asDouble(),
          its.at("/bytes/p99").asDouble(),
          own.median(),
          own.p(99),
          its.get("largestTile").asInt() / 1024.0);
    }
    return table;
  }
}
