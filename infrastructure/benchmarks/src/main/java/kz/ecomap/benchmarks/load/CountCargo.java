package kz.ecomap.benchmarks.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.counts.Keys;
import kz.ecomap.counts.Recount;
import kz.ecomap.counts.Revision;
import kz.ecomap.counts.Subject;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Everything that the stream function would keep of the first complaints of a population: cells,
 * points and markers, a part for each tile in which no other's cells are; then the months, which
 * all complaints share.
 */
public final class CountCargo implements Cargo {
  /** No cell is larger than such a tile. */
  private static final int ZOOM = 6;

  private static final Comparator<Map<String, AttributeValue>> BY_KEY =
      Comparator.comparing((Map<String, AttributeValue> item) -> item.get("pk").s())
          .thenComparing(item -> item.get("sk").s());

  private final Population population;
  private final Keys keys;

  /** The complaints of each tile by their numbers; 4 bytes each. */
  private final List<int[]> tiles;

  private final int size;

  /**
   * Counts of the first complaints.
   *
   * @param size how many
   */
  public CountCargo(Population population, int size, Keys keys) {
    this.population = population;
    this.size = size;
    this.keys = keys;
    var byTile = new TreeMap<String, List<Integer>>();
    for (int number = 0; number < size; number++) {
      var tile = Tile.containing(population.complaint(number).location(), ZOOM);
      byTile.computeIfAbsent(tile.quadkey(), key -> new ArrayList<>()).add(number);
    }
    this.tiles =
        byTile.values().stream()
            .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
            .toList();
  }

  @Override
  public String name() {
    return "complaints counted";
  }

  @Override
  public int parts() {
    return tiles.size() + 1;
  }

  @Override
  public List<Map<String, AttributeValue>> part(int number) {
    var recount = new Recount(keys);
    var items = new ArrayList<Map<String, AttributeValue>>();
    if (number == tiles.size()) {
      for (var tile : tiles) {
        for (int complaint : tile) {
          recount.add(revision(complaint));
        }
        recount.takeCells();
        recount.takePoints();
      }
      items.addAll(recount.takeMonths());
    } else {
      for (int complaint : tiles.get(number)) {
        var revision = revision(complaint);
        recount.add(revision);
        items.add(recount.marker(revision));
      }
      items.addAll(recount.takePoints());
      items.addAll(recount.takeCells());
    }
    items.sort(BY_KEY);
    return items;
  }

  @Override
  public int complaintsBefore(int part) {
    return part >= tiles.size()
        ? size
        : tiles.subList(0, part).stream().mapToInt(numbers -> numbers.length).sum();
  }

  private Revision revision(int number) {
    return Revision.of(Subject.COMPLAINTS, new Row(population.item(number)));
  }
}
