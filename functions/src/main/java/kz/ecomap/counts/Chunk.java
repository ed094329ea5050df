package kz.ecomap.counts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ecomap.shared.dynamo.Increment;
import kz.ecomap.shared.dynamo.ItemKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Steps that are written in one transaction, with one write for each sum that they share. */
final class Chunk {
  /** The most items of one transaction that DynamoDB takes. */
  static final int MOST_ITEMS = 100;

  private final List<Step> steps = new ArrayList<>();
  private final Set<ItemKey> written = new HashSet<>();

  /**
   * Steps in chunks that are as large as they can be, in the order of the steps.
   *
   * @param mostItems of a chunk, at most {@link #MOST_ITEMS}; a step alone may have more, about 40
   */
  static List<Chunk> pack(List<Step> steps, int mostItems) {
    var chunks = new ArrayList<Chunk>();
    var last = new Chunk();
    for (var step : steps) {
      if (!last.takes(step, mostItems)) {
        chunks.add(last);
        last = new Chunk();
      }
      last.steps.add(step);
      last.written.addAll(step.written());
    }
    if (!last.steps.isEmpty()) {
      chunks.add(last);
    }
    return chunks;
  }

  /** A step that changes no count is written alone: outside a transaction it costs half. */
  private boolean takes(Step step, int mostItems) {
    if (steps.isEmpty()) {
      return true;
    }
    if (step.onlyMarks() || steps.get(0).onlyMarks()) {
      return false;
    }
    var all = new HashSet<>(step.written());
    all.addAll(written);
    return all.size() <= mostItems;
  }

  /**
   * The write capacity units that it takes. Every item is at most 1 KB and so takes one unit, two
   * in a transaction.
   */
  int units() {
    return onlyMarks() ? 1 : 2 * written.size();
  }

  List<Revision> revisions() {
    return steps.stream().map(Step::to).toList();
  }

  /** The one marker, where that is all there is to write. */
  boolean onlyMarks() {
    return steps.get(0).onlyMarks();
  }

  /** The put of the first marker. */
  Put marker(String table) {
    return marker(table, steps.get(0));
  }

  /** All writes: markers, points and sums, each on the condition that the markers are unchanged. */
  List<TransactWriteItem> writes(String table) {
    var change = new Counts();
    var writes = new ArrayList<TransactWriteItem>();
    for (var step : steps) {
      change.plus(step.change());
      var put = marker(table, step);
      writes.add(TransactWriteItem.builder().put(put).build());
      point(table, step).forEach(writes::add);
    }
    change.sums().forEach((key, sums) -> writes.add(Increment.of(table, key, decimals(sums))));
    return writes;
  }

  private static Put marker(String table, Step step) {
    var put = Put.builder().tableName(table).item(step.to().marker(step.keys()).build());
    return (step.from().version() == 0
            ? put.conditionExpression("attribute_not_exists(pk)")
            : put.conditionExpression("v = :applied")
                .expressionAttributeValues(
                    Map.of(":applied", AttributeValue.fromN(Long.toString(step.from().version())))))
        .build();
  }

  private static Stream<TransactWriteItem> point(String table, Step step) {
    return Stream.concat(
        step.pointToDelete().stream()
            .map(
                key ->
                    TransactWriteItem.builder()
                        .delete(delete -> delete.tableName(table).key(key.attributes()))
                        .build()),
        step.pointToPut().stream()
            .map(
                key ->
                    TransactWriteItem.builder()
                        .put(
                            put ->
                                put.tableName(table)
                                    .item(step.to().point(step.keys()).orElseThrow().build()))
                        .build()));
  }

  private static Map<String, BigDecimal> decimals(Map<String, BigInteger> sums) {
    var decimals = new HashMap<String, BigDecimal>();
    sums.forEach((name, sum) -> decimals.put(name, new BigDecimal(sum)));
    return decimals;
  }
}
