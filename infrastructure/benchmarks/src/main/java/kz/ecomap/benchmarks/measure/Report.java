package kz.ecomap.benchmarks.measure;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import kz.ecomap.benchmarks.load.Dataset;
import kz.ecomap.shared.time.Kazakhstan;

/** The document that says what was measured, and how. */
final class Report {
  private final List<SizeResults> results;
  private final Map<String, Percentiles> firstTiles;
  private final SizeResults least;
  private final SizeResults most;

  /**
   * Of these results.
   *
   * @param results the smallest size first
   * @param firstTiles milliseconds in fresh processes, of cells and of points
   */
  Report(List<SizeResults> results, Map<String, Percentiles> firstTiles) {
    this.results = List.copyOf(results);
    this.firstTiles = Map.copyOf(firstTiles);
    this.least = results.get(0);
    this.most = results.get(results.size() - 1);
  }

  String document() throws IOException {
    var parts = new ArrayList<String>();
    parts.add(
        Prose.HEAD.formatted(
            Kazakhstan.dayOf(InstantSource.system().instant()), Machine.description()));
    parts.add(targets().toString());
    parts.add(Prose.DATA);
    parts.add(data().toString());
    parts.add(Prose.TILES);
    parts.add(sizes(SizeResults::tiles).toString());
    parts.add(Prose.ZOOMS.formatted(name(most)));
    parts.add(zooms().toString());
    parts.add(Prose.FILTERS);
    parts.add(sizes(SizeResults::filtered).toString());
    parts.add(Prose.GROWTH.formatted(name(most), name(least)));
    parts.add(Growth.between(least.tiles(), most.tiles()).table().toString());
    parts.add(Prose.TIME);
    parts.add(times().toString());
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
    var units = units(most.tiles());
    double growth = Growth.between(least.tiles(), most.tiles()).full();
    var own = own(most, cost -> true);
    double writes = Percentiles.of(most.writing().alone()).worst();
    double bytes = all(most).stream().mapToInt(TileCost::bytes).max().orElseThrow() / 1024.0;
    double first =
        firstTiles.values().stream().mapToDouble(Percentiles::median).max().orElseThrow();
    target(table, "read units of a tile, median", 4, units.median());
    target(table, "read units of a tile, worst", 16, units(all(most)).worst());
    target(table, "cost of full tiles, %s ÷ %s".formatted(name(most), name(least)), 1.2, growth);
    target(table, "our own code for a tile, p50, ms", 0.3, own.median());
    target(table, "our own code for a tile, p99, ms", 2, own.p(99));
    target(table, "write units of a published complaint, worst", 40, writes);
    target(table, "gzip body of a tile, worst, KB", 60, bytes);
    target(table, "first tile of a fresh JVM, median, ms", 25, first);
    return table;
  }

  private static void target(Table table, String what, double atMost, double measured) {
    table.row(what, atMost, measured, measured <= atMost ? "yes" : "no");
  }

  private Table data() {
    var table =
        new Table("complaints", "published", "items of counts", "MB of counts", "MB a complaint");
    for (var result : results) {
      double megabytes = result.countBytes() / 1e6;
      table.row(
          result.size(),
          result.published(),
          result.counts(),
          megabytes,
          megabytes / result.published());
    }
    return table;
  }

  private Table sizes(java.util.function.Function<SizeResults, List<TileCost>> which) {
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
      var aws = of(tiles, TileCost::awsUnits);
      var items = of(tiles, TileCost::items);
      var bytes = of(tiles, TileCost::bytes);
      table.row(
          name(result),
          tiles.size(),
          units(tiles).median(),
          units(tiles).worst(),
          aws.median(),
          aws.worst(),
          (int) items.median(),
          (int) items.worst(),
          (int) bytes.median(),
          (int) bytes.worst(),
          tiles.stream().mapToInt(cost -> cost.answers().size()).max().orElseThrow());
    }
    return table;
  }

  private Table zooms() {
    var table =
        new Table(
            "zoom",
            "densest tile",
            "units",
            "items",
            "bytes",
            "own ms p50",
            "p99",
            "random: units p50",
            "worst",
            "items p50",
            "bytes p50",
            "own ms p50");
    for (int z = TileChoice.FIRST_ZOOM; z <= TileChoice.LAST_ZOOM; z++) {
      int zoom = z;
      var of = most.tiles().stream().filter(cost -> cost.view().tile().z() == zoom).toList();
      var densest = of.get(0);
      var random = of.stream().filter(cost -> cost.view().kind() == TileView.Kind.RANDOM).toList();
      if (random.isEmpty()) {
        random = of;
      }
      var any = random;
      var time = Percentiles.ofNanos(most.own().get(densest));
      table.row(
          z,
          densest.view().address(),
          densest.units(),
          densest.items(),
          densest.bytes(),
          time.median(),
          time.p(99),
          units(random).median(),
          units(random).worst(),
          (int) of(random, TileCost::items).median(),
          (int) of(random, TileCost::bytes).median(),
          own(most, any::contains).median());
    }
    return table;
  }

  private Table times() {
    var table =
        new Table(
            "complaints",
            "tiles",
            "own p50",
            "own p99",
            "own worst tile's p50",
            "DynamoDB Local p50",
            "p99");
    for (var result : results) {
      var own = own(result, cost -> true);
      var waited = of(all(result), cost -> cost.waited() / 1e6);
      double worst =
          result.own().values().stream()
              .mapToDouble(nanos -> Percentiles.ofNanos(nanos).median())
              .max()
              .orElseThrow();
      table.row(
          name(result),
          result.own().size(),
          own.median(),
          own.p(99),
          worst,
          waited.median(),
          waited.p(99));
    }
    table.row(
        "first tile of a fresh JVM: cells",
        1,
        firstTiles.get("cells").median(),
        "",
        firstTiles.get("cells").worst(),
        "",
        "");
    table.row(
        "first tile of a fresh JVM: points",
        1,
        firstTiles.get("points").median(),
        "",
        firstTiles.get("points").worst(),
        "",
        "");
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
          name(result),
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
        result -> head.addAll(List.of(name(result) + ": units", "queries", "items", "bytes")));
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
      var own = own(result, cost -> cost.view().query().isEmpty());
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

  private static List<TileCost> all(SizeResults result) {
    return List.copyOf(result.own().keySet());
  }

  private static Percentiles units(List<TileCost> tiles) {
    return of(tiles, TileCost::units);
  }

  private static Percentiles of(List<TileCost> tiles, ToDoubleFunction<TileCost> number) {
    return Percentiles.of(tiles.stream().map(number::applyAsDouble).toList());
  }

  private static Percentiles own(SizeResults result, Predicate<TileCost> which) {
    return Percentiles.ofNanos(
        result.own().entrySet().stream()
            .filter(tile -> which.test(tile.getKey()))
            .flatMapToLong(tile -> java.util.Arrays.stream(tile.getValue()))
            .toArray());
  }

  private static String name(SizeResults result) {
    return new Dataset(result.size()).name();
  }
}
