package kz.ecomap.inventory;

import static kz.ecomap.shared.dynamo.ContestedItem.number;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.ecomap.shared.dynamo.ContestedItem;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  private final ContestedItem item;
  private final InstantSource clock;

  Generations(DynamoDbClient dynamo, String table, InstantSource clock) {
    this.item = new ContestedItem(dynamo, table, Keys.GENERATION);
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
    return item.read(consistent)
        .map(Generations::state)
        .orElse(new State(1, Optional.empty(), Optional.empty(), Optional.empty(), 0));
  }

  private static State state(Row row) {
    return new State(
        (int) row.number("live"),
        row.whole("building"),
        row.optionalText("scanned"),
        row.decimal("retired").map(millis -> Instant.ofEpochMilli(millis.longValueExact())),
        (int) row.number("format"));
  }

  /** Asks for a rebuild: the next run begins one, unless one is running. */
  void ask() {
    item.change(
        "SET live = :live, #format = :none",
        "attribute_not_exists(pk) OR live = :live",
        Map.of(":live", number(now().live()), ":none", number(0)));
  }

  /** From now on changes are counted in a new set, too. */
  void begin(State state) {
    item.change(
        "SET live = :live, building = :next, #format = if_not_exists(#format, :none)",
        "attribute_not_exists(building) AND (attribute_not_exists(pk) OR live = :live)",
        Map.of(
            ":live", number(state.live()), ":next", number(state.live() + 1), ":none", number(0)));
  }

  /** Remembers how far a rebuild has come. */
  void reached(State state, String facility) {
    item.change(
        "SET scanned = :last",
        "building = :next",
        Map.of(
            ":last", AttributeValue.fromS(facility),
            ":next", number(state.building().orElseThrow())));
  }

  /** The set that was being made takes the place of the live one. */
  void complete(State state) {
    item.change(
        "SET live = :next, retired = :now, #format = :format REMOVE building, scanned",
        "building = :next AND live = :live",
        Map.of(
            ":next", number(state.building().orElseThrow()),
            ":live", number(state.live()),
            ":now", number(clock.millis()),
            ":format", number(FORMAT)));
  }

  /** The set before is gone. */
  void forget(State state) {
    item.change("REMOVE retired", "live = :live", Map.of(":live", number(state.live())));
  }
}
