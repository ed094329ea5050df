package kz.ecomap.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.ecomap.benchmarks.load.Dataset;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.local.Progress;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Resource;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Measures the same tiles, lists and writes at every size. */
public final class Benchmark {
  private final Population population;
  private final List<Dataset> datasets;
  private final Supercluster supercluster;
  private final Progress progress;

  /**
   * What is to be measured.
   *
   * @param datasets loaded, the smallest first
   * @param script supercluster's, beside its packages
   * @param scratch an empty folder
   */
  public Benchmark(
      Population population, List<Dataset> datasets, Path script, Path scratch, Progress progress) {
    this.population = population;
    this.datasets = List.copyOf(datasets);
    this.supercluster = new Supercluster(script, scratch);
    this.progress = progress;
  }

  /**
   * Measures, and returns the document that says what came of it.
   *
   * @param listed up to which size there are complaints beside their counts
   */
  public String run(int listed) throws IOException {
    double load = Machine.load();
    int smallest = datasets.get(0).size();
    int largest = datasets.get(datasets.size() - 1).size();
    progress.say("Looking where the complaints are");
    var places = new Places(population, largest);
    var views = TileChoice.of(places, smallest, largest);
    var results = new ArrayList<SizeResults>();
    for (var dataset : datasets) {
      results.add(measure(dataset, dataset.size() <= listed, places, views));
    }
    progress.say("Starting fresh processes");
    return new Report(results, firstTiles(results.get(results.size() - 1)), load).document();
  }

  private SizeResults measure(Dataset dataset, boolean listed, Places places, List<TileView> views)
      throws IOException {
    progress.say("Asking for tiles of " + dataset.name());
    var tiles = TileMeasure.costs(dataset.environment(), views);
    var filtered = TileMeasure.costs(dataset.environment(), TileChoice.filtered(views));
    var lists = ListMeasure.costs(dataset.environment(), listed);
    progress.say("Publishing complaints beside " + dataset.name());
    var writing = new WriteMeasure(population, dataset.environment()).cost();
    progress.say("Timing our own code");
    var all = new ArrayList<>(tiles);
    all.addAll(filtered);
    var own = TileMeasure.ownTimes(all);
    progress.say("Clustering the same points with supercluster");
    JsonNode other = supercluster.measure(places, dataset.size(), views);
    var counts = table(dataset);
    return new SizeResults(
        dataset.size(),
        (int) places.published(dataset.size()).count(),
        counts.itemCount(),
        counts.tableSizeBytes(),
        tiles,
        filtered,
        own,
        lists,
        writing,
        other);
  }

  private static TableDescription table(Dataset dataset) {
    var name = dataset.table(Resource.COUNTS);
    return Aws.dynamo().describeTable(describe -> describe.tableName(name)).table();
  }

  /** Of the tile with most cells and of the one with most points. */
  private Map<String, Percentiles> firstTiles(SizeResults largest) throws IOException {
    var environment = datasets.get(datasets.size() - 1).environment();
    var most = Comparator.comparingInt(TileCost::items);
    var single = largest.tiles().stream().filter(cost -> cost.answers().size() == 1).toList();
    var cells = single.stream().filter(cost -> cost.view().tile().z() < 14).max(most);
    var points = single.stream().filter(cost -> cost.view().tile().z() >= 14).max(most);
    return Map.of(
        "cells", FreshProcess.firstTile(environment, cells.orElseThrow().view()),
        "points", FreshProcess.firstTile(environment, points.orElseThrow().view()));
  }
}
