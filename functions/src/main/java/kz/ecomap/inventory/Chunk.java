package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Increment;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One transaction about one facility: lines with what they add to the totals, and entries. */
final class Chunk {
  /** The most items of one transaction that DynamoDB takes. */
  static final int MOST_ITEMS = 100;

  /** The most sums of one total that are changed at once; the expression stays below 4 KB. */
  private static final int MOST_SUMS = 200;

  private final String table;
  private final List<TransactWriteItem> writes = new ArrayList<>();
  private final Map<ItemKey, Map<String, BigDecimal>> totals = new HashMap<>();

  Chunk(String table) {
    this.table = table;
  }

  boolean isEmpty() {
    return writes.isEmpty();
  }

  /** Whether one more write, with what it adds to totals, leaves it small enough. */
  boolean takes(Map<Integer, Sums> added, int mostItems) {
    var keys = new HashMap<ItemKey, Integer>();
    totals.forEach((key, sums) -> keys.put(key, sums.size()));
    each(added, (key, sums) -> keys.merge(key, sums.size(), Integer::sum));
    // The last one is what has been applied.
    return writes.size() + 1 + keys.size() + 1 <= mostItems
        && keys.values().stream().allMatch(count -> count <= MOST_SUMS);
  }

  void put(Item item) {
    writes.add(
        TransactWriteItem.builder().put(put -> put.tableName(table).item(item.build())).build());
  }

  void delete(String partition, String sort) {
    writes.add(
        TransactWriteItem.builder()
            .delete(delete -> delete.tableName(table).key(Item.key(partition, sort)))
            .build());
  }

  void add(Map<Integer, Sums> added) {
    each(
        added,
        (key, sums) -> {
          var total = totals.computeIfAbsent(key, any -> new HashMap<>());
          sums.forEach((name, number) -> total.merge(name, number, BigDecimal::add));
        });
  }

  /** All writes, on the condition that what was applied is still what it was. */
  List<TransactWriteItem> writes(String facility, Applied before, Applied after) {
    var all = new ArrayList<TransactWriteItem>();
    all.add(applied(facility, before, after));
    all.addAll(writes);
    totals.forEach((key, sums) -> addition(key, sums).ifPresent(all::add));
    return all;
  }

  private TransactWriteItem applied(String facility, Applied before, Applied after) {
    return TransactWriteItem.builder()
        .put(
            put -> {
              put.tableName(table).item(after.item(facility).build());
              if (before.step() == 0) {
                put.conditionExpression("attribute_not_exists(pk)");
              } else {
                put.conditionExpression("step = :before")
                    .expressionAttributeValues(
                        Map.of(":before", AttributeValue.fromN(Long.toString(before.step()))));
              }
            })
        .build();
  }

  private Optional<TransactWriteItem> addition(ItemKey key, Map<String, BigDecimal> sums) {
    var changed = new HashMap<>(sums);
    changed.values().removeIf(number -> number.signum() == 0);
    return changed.isEmpty() ? Optional.empty() : Optional.of(Increment.of(table, key, changed));
  }

  @FunctionalInterface
  private interface Each {
    void total(ItemKey key, Map<String, BigDecimal> sums);
  }

  private static void each(Map<Integer, Sums> added, Each each) {
    added.forEach(
        (generation, sums) ->
            sums.all().forEach((key, named) -> each.total(Keys.total(generation, key), named)));
  }
}
