package kz.ecomap.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import kz.ecomap.benchmarks.load.Dataset;

/**
 * Everything that was measured at a size.
 *
 * @param size how many complaints
 * @param published how many of them everybody sees
 * @param counts how many items the table of counts has
 * @param countBytes how large they are together
 * @param tiles what each chosen tile cost
 * @param filtered the same of tiles with a filter
 * @param own nanoseconds of our own code for each of the chosen and filtered tiles
 * @param writing what counting complaints that are published cost
 * @param supercluster what its script printed
 */
record SizeResults(
    int size,
    int published,
    long counts,
    long countBytes,
    List<TileCost> tiles,
    List<TileCost> filtered,
    Map<TileCost, long[]> own,
    List<ListMeasure.Cost> lists,
    WriteMeasure.Cost writing,
    JsonNode supercluster) {

  /** As people read it: 10 k, 1 M. */
  String name() {
    return new Dataset(size).name();
  }

  /** A number of all chosen tiles. */
  Percentiles chosen(ToDoubleFunction<TileCost> number) {
    return of(tiles, number);
  }

  /** A number of all chosen and filtered tiles. */
  Percentiles all(ToDoubleFunction<TileCost> number) {
    return of(own.keySet(), number);
  }

  /** Milliseconds of our own code for some tiles, every time they were drawn. */
  Percentiles own(Predicate<TileCost> which) {
    return Percentiles.ofNanos(
        own.entrySet().stream()
            .filter(tile -> which.test(tile.getKey()))
            .flatMapToLong(tile -> Arrays.stream(tile.getValue()))
            .toArray());
  }

  /** A number of some tiles. */
  static Percentiles of(Collection<TileCost> tiles, ToDoubleFunction<TileCost> number) {
    return Percentiles.of(tiles.stream().map(number::applyAsDouble).toList());
  }
}
