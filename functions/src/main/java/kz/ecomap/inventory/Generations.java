package kz.ecomap.inventory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Which sets of totals there are: the one that is read, and during a rebuild one that is made
 * beside it.
 */
final class Generations {
  /**
   * Which form lines and totals have. Raised with every change of what they say: those of another
   * form are made anew by the next run of the rebuild.
   */
  static final int FORMAT = 1;

  private final DynamoDbClient dynamo;
  private final String table;
  private final InstantSource clock;

  Generations(DynamoDbClient dynamo, String table, InstantSource clock) {
    this.dynamo = dynamo;
    this.table = table;
    this.clock = clock;
  }

  /**
   * Where totals stand.
   *
   * @param live the set that is read, from 1
   * @param building the one that is being made
   * @param scanned up to which facility it is made
   * @param retired when the one before was last live, if it is still there
   * @param format of the live one; 0 when it is to be made anew
   */
  record State(
      int live,
      Optional<Integer> building,
      Optional<String> scanned,
      Optional<Instant> retired,
      int format) {

    /** The sets that changes are counted in. */
    SortedSet<Integer> kept() {
      var kept = new TreeSet<Integer>();
      kept.add(live);
      building.ifPresent(kept::add);
      return kept;
    }
  }

  /** As it is right now. */
  State now() {
    return read(true);
  }

  /** The set to read, a moment old at most. */
  int live() {
    return read(false).live();
  }

  private State read(boolean consistent) {
    var item =
        dynamo
            .getItem(
                get ->
                    get.tableName(table)
                        .key(Item.key(Keys.GENERATION, Keys.GENERATION))
                        .consistentRead(consistent))
            .item();
    if (item == null || item.isEmpty()) {
      return new State(1, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }
    var row = new Row(item);
    return new State(
        (int) row.number("live"),
        row.whole("building"),
        row.optionalText("scanned"),
        row.decimal("retired").map(millis -> Instant.ofEpochMilli(millis.longValueExact())),
        (int) row.number("format"));
  }

  /** Asks for a rebuild: the next run begins one, unless one is running. */
  void ask() {
    change(
        "SET live = :live, #format = :none",
        "attribute_not_exists(pk) OR live = :live",
        Map.of(":live", n(now().live()), ":none", n(0)));
  }

  /** From now on changes are counted in a new set, too. */
  void begin(State state) {
    change(
        "SET live = :live, building = :next, #format = if_not_exists(#format, :none)",
        "attribute_not_exists(building) AND (attribute_not_exists(pk) OR live = :live)",
        Map.of(":live", n(state.live()), ":next", n(state.live() + 1), ":none", n(0)));
  }

  /** Remembers how far a rebuild has come. */
  void reached(State state, String facility) {
    change(
        "SET scanned = :last, #format = if_not_exists(#format, :none)",
        "building = :next",
        Map.of(
            ":last", AttributeValue.fromS(facility),
            ":next", n(state.building().orElseThrow()),
            ":none", n(0)));
  }

  /** The set that was being made takes the place of the live one. */
  void complete(State state) {
    change(
        "SET live = :next, retired = :now, #format = :format REMOVE building, scanned",
        "building = :next AND live = :live",
        Map.of(
            ":next", n(state.building().orElseThrow()),
            ":live", n(state.live()),
            ":now", n(clock.millis()),
            ":format", n(FORMAT)));
  }

  /** The set before is gone. */
  void forget(State state) {
    change(
        "REMOVE retired SET #format = :format",
        "live = :live",
        Map.of(":live", n(state.live()), ":format", n(state.format())));
  }

  /** Where somebody else was quicker, things are as they made them. */
  private void change(String update, String condition, Map<String, AttributeValue> values) {
    try {
      dynamo.updateItem(
          item ->
              item.tableName(table)
                  .key(Item.key(Keys.GENERATION, Keys.GENERATION))
                  .updateExpression(update)
                  .conditionExpression(condition)
                  .expressionAttributeNames(Map.of("#format", "format"))
                  .expressionAttributeValues(new HashMap<>(values)));
    } catch (ConditionalCheckFailedException e) {
      LogLine.of("generation").with("crossed", update).print();
    }
  }

  private static AttributeValue n(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
