package kz.ecomap.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

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
    JsonNode supercluster) {}
