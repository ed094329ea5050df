package kz.ecomap.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.ecomap.shared.dynamo.ItemKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Counts made anew in memory, for a check of the stored ones and for loading many things at once
 * into a table that nobody counts in yet.
 */
public final class Recount {
  private final Keys keys;
  private final Map<ItemKey, Map<String, AttributeValue>> points = new HashMap<>();
  private Counts counts = new Counts();

  /** Counts of a generation. */
  public Recount(Keys keys) {
    this.keys = keys;
  }

  /** Counts a thing. Its point is forgotten again by {@link #takePoints}. */
  public void add(Revision revision) {
    counts.plus(revision.counts(keys));
    revision
        .point(keys)
        .ifPresent(
            point -> {
              var item = point.build();
              points.put(new ItemKey(item.get("pk").s(), item.get("sk").s()), item);
            });
  }

  /** The sums so far. */
  public Counts counts() {
    return counts;
  }

  /** The marker that says that this version was applied. */
  public Map<String, AttributeValue> marker(Revision revision) {
    return revision.marker(keys).build();
  }

  /** The points since the last call, whole items. */
  public List<Map<String, AttributeValue>> takePoints() {
    var taken = List.copyOf(points.values());
    points.clear();
    return taken;
  }

  /**
   * The cells, whole items, which are then forgotten. Who counts one tile of zoom 6 after another
   * can take them after each: no two such tiles share a cell.
   */
  public List<Map<String, AttributeValue>> takeCells() {
    return take(key -> !Keys.isMonth(key.partition()));
  }

  /** The months, whole items, which are then forgotten; to be taken when everything is counted. */
  public List<Map<String, AttributeValue>> takeMonths() {
    return take(key -> Keys.isMonth(key.partition()));
  }

  private List<Map<String, AttributeValue>> take(Predicate<ItemKey> wanted) {
    var taken = new ArrayList<Map<String, AttributeValue>>();
    var kept = new Counts();
    counts
        .sums()
        .forEach(
            (key, sums) -> {
              if (wanted.test(key)) {
                var item = new HashMap<>(key.attributes());
                sums.forEach((name, sum) -> item.put(name, AttributeValue.fromN(sum.toString())));
                taken.add(item);
              } else {
                sums.forEach((name, sum) -> kept.add(key, name, sum));
              }
            });
    counts = kept;
    return taken;
  }
}
