package kz.ecomap.benchmarks.measure;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.map.GetTile;
import kz.ecomap.shared.config.Environment;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Asks for tiles as clients do, and measures what that costs. */
final class TileMeasure {
  private static final InstantSource CLOCK = InstantSource.fixed(Population.NOW);

  /** Enough for the compiler: more than 10,000 calls of what a tile calls once an item. */
  private static final int WARM_UP = 60;

  private static final int ROUNDS = 100;

  private TileMeasure() {}

  /** What each tile costs in tables of these settings, by the functions as they are. */
  static List<TileCost> costs(Environment environment, List<TileView> views) {
    var function = new GetTile(new Wiring(environment, CLOCK));
    // The first call reads which generation of counts is live, as it does every half minute.
    Answer.call(function, views.get(0).event());
    Meter.takeCalls();
    var costs = new ArrayList<TileCost>();
    for (var view : views) {
      var answer = Answer.of(Answer.call(function, view.event()));
      var calls = Meter.takeCalls();
      costs.add(
          new TileCost(
              view,
              calls.stream().mapToDouble(Call::units).sum(),
              calls.stream().mapToDouble(call -> Capacity.ofQuery(call.items())).sum(),
              calls.stream().map(call -> (QueryResponse) call.response()).toList(),
              answer.status(),
              answer.bytes(),
              calls.stream().mapToLong(Call::nanos).sum()));
    }
    return costs;
  }

  /**
   * The time of our own code for each of these tiles, one after the other, again and again.
   *
   * @return nanoseconds by tile
   */
  static Map<TileCost, long[]> ownTimes(List<TileCost> costs) {
    var own = new OwnTime(CLOCK);
    var times = new LinkedHashMap<TileCost, long[]>();
    var events = new LinkedHashMap<TileCost, byte[]>();
    for (var cost : costs) {
      times.put(cost, new long[ROUNDS]);
      events.put(cost, cost.view().event());
    }
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (var cost : costs) {
        long nanos = own.once(events.get(cost), cost.answers());
        if (round >= 0) {
          times.get(cost)[round] = nanos;
        }
      }
    }
    return times;
  }
}
