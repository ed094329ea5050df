package kz.ecomap.counts;

import static kz.ecomap.shared.dynamo.ContestedItem.number;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.ContestedItem;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Which sets of counts there are. Readers read the live one. Changes are applied to the live one
 * and to the one that a rebuild is making beside it, which takes its place when it is complete.
 */
public final class Generations {
  /**
   * Which form of contributions and keys the code has. Raised with every change of what a {@link
   * Facet} adds: counts of another form are made anew by the next run of the rebuild.
   */
  static final int FORMAT = 2;

  /** How long readers go on with a generation after another took its place. */
  static final Duration CACHED = Duration.ofSeconds(30);

  private static final String ITEM = "GENERATION";

  private final ContestedItem item;
  private final InstantSource clock;

  private volatile Seen seen = new Seen(Instant.MIN, new Keys(1));

  /** Generations of one table. */
  public Generations(DynamoDbClient dynamo, String table, InstantSource clock) {
    this.item = new ContestedItem(dynamo, table, ITEM);
    this.clock = clock;
  }

  /**
   * Where counts stand.
   *
   * @param live the generation that is read, from 1
   * @param building the one that is being made
   * @param retired the one that was read before and whose items are still there
   * @param retiredAt when it was last live
   * @param format of the live one; 0 when it is to be made anew
   */
  record State(
      int live,
      Optional<Integer> building,
      Optional<Integer> retired,
      Optional<Instant> retiredAt,
      int format) {

    /** The generations that changes are applied to. */
    List<Keys> kept() {
      var kept = new ArrayList<Keys>();
      kept.add(new Keys(live));
      building.ifPresent(number -> kept.add(new Keys(number)));
      return kept;
    }
  }

  /** The live generation, as it was at most {@link #CACHED} ago. */
  public Keys live() {
    var now = clock.instant();
    var last = seen;
    if (last.at().plus(CACHED).isBefore(now)) {
      last = new Seen(now, new Keys(now().live()));
      seen = last;
    }
    return last.keys();
  }

  /** Where counts stand right now. */
  State now() {
    return item.read(true)
        .map(Generations::state)
        .orElse(new State(1, Optional.empty(), Optional.empty(), Optional.empty(), 0));
  }

  private static State state(Row row) {
    return new State(
        (int) row.number("live"),
        row.decimal("building").map(Number::intValue),
        row.decimal("retired").map(Number::intValue),
        row.decimal("retiredAt").map(millis -> Instant.ofEpochMilli(millis.longValueExact())),
        (int) row.number("format"));
  }

  /** Asks for a rebuild: the next run begins one, unless one is running. */
  void ask() {
    var live = now().live();
    item.change(
        "SET live = :live, #format = :none",
        "attribute_not_exists(pk) OR live = :live",
        Map.of(":live", number(live), ":none", number(0)));
  }

  /** From now on changes are applied to a new generation, too. */
  void begin(State state) {
    item.change(
        "SET live = :live, building = :next, #format = if_not_exists(#format, :none)",
        "attribute_not_exists(building) AND (attribute_not_exists(pk) OR live = :live)",
        Map.of(
            ":live", number(state.live()),
            ":next", number(state.live() + 1),
            ":none", number(0)));
  }

  /** The generation that was being made takes the place of the live one. */
  void complete(State state) {
    item.change(
        "SET live = :next, retired = :live, retiredAt = :now, #format = :format REMOVE building",
        "building = :next AND live = :live",
        Map.of(
            ":next", number(state.building().orElseThrow()),
            ":live", number(state.live()),
            ":now", number(clock.millis()),
            ":format", number(FORMAT)));
  }

  /** The items of the retired generation are gone. */
  void forget(State state) {
    item.change(
        "REMOVE retired, retiredAt",
        "retired = :retired",
        Map.of(":retired", number(state.retired().orElseThrow())));
  }

  private record Seen(Instant at, Keys keys) {}
}
