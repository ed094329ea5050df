package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.FaultyDynamo;
import kz.ecomap.testing.FaultyDynamo.Crash;
import kz.ecomap.testing.FaultyDynamo.Fault;
import kz.ecomap.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;

/** Whatever becomes of the stream, the inventory is what the facilities say. */
class InventoryStreamTest {
  private static final List<String> IDS = List.of("one", "two", "three", "four");
  private static final Fault[] FAULTS = Fault.values();

  private final Stock stock = new Stock();

  /** Changes and deliveries in turn: what is told late is told of something later, too. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void duplicatesAndDisorderChangeNothing(long seed) {
    var random = new Random(seed);
    var works = new Works(seed);
    for (int round = 0; round < 5; round++) {
      var changed = changes(works, 8);
      for (var batch : Stock.delivered(changed, random)) {
        deliver(batch, stock.inventory());
      }
      stock.assertExact(IDS, 1);
    }
    assertEquals(0, stock.inventory().check().run().drifted());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void aBadDayOfTheDatabaseChangesNothing(long seed) {
    var random = new Random(seed);
    var works = new Works(seed);
    var faulty =
        new FaultyDynamo(
            call ->
                call > 400 || random.nextInt(4) > 0
                    ? Fault.NONE
                    : FAULTS[random.nextInt(FAULTS.length)]);
    for (int round = 0; round < 4; round++) {
      for (var batch : Stock.delivered(changes(works, 6), random)) {
        deliver(batch, stock.inventory(faulty.around(stock.cloud.dynamo())));
      }
    }
    assertTrue(faulty.calls() > 50, "many calls could fail");
    stock.assertExact(IDS, 1);
  }

  /** Each call of a course breaks off once, before it took effect and after. */
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CRASH_BEFORE", "CRASH_AFTER"})
  void itMayCrashBetweenAnyTwoSteps(Fault fault) {
    var works = new Works(6);
    for (int crash = 0; crash < 40; crash++) {
      var changed = changes(works, 1);
      int fatal = crash % 8;
      var faulty = new FaultyDynamo(call -> call == fatal ? fault : Fault.NONE);
      deliver(changed, stock.inventory(faulty.around(stock.cloud.dynamo())));
      stock.assertExact(IDS, 1);
    }
  }

  @Test
  void severalWorkersAtOnceDoNotCountTwice() throws Exception {
    var works = new Works(7);
    var threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 0; round < 5; round++) {
        var changed = changes(works, 8);
        var workers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 3; i++) {
          var batches = Stock.delivered(changed, new Random(i));
          workers.add(
              () -> {
                batches.forEach(batch -> deliver(batch, stock.inventory()));
                return null;
              });
        }
        for (var worker : threads.invokeAll(workers)) {
          worker.get();
        }
        stock.assertExact(IDS, 1);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Who read the facility long ago and writes only now finds what was written meanwhile. */
  @Test
  void whoComesLateWithSomethingOldDoesNotUndoWhatIsNew() {
    stock.facilities.add(
        Works.facility("one", "Ертіс", "KZ-55", "1(c)"),
        List.of(Works.report(2024, Works.dust("5"))));
    var old = stock.facilities.find("one");
    var stale = new Wanted("one", old, new TreeSet<>(List.of(1)));
    var store = new InventoryStore(stock.cloud.dynamo(), stock.cloud.nameOf(Resource.RELEASES));
    var before = store.held("one").orElseThrow();

    stock.facilities.saveAll(
        List.of(old.orElseThrow().reporting(List.of(Works.report(2024, Works.dust("7"))))));
    stock.follow("one");

    assertThrows(SdkException.class, () -> store.write(before, stale, 100));
    assertTrue(stale.isIn(store.held("one").orElseThrow().applied()));
    stock.assertExact(List.of("one"), 1);
  }

  /** The largest report, 258 releases, and a long history take more than one transaction. */
  @Test
  void whatIsTooMuchForOneTransactionIsExactAfterEach() {
    var works = new Works(8);
    stock.facilities.add(
        works.facility("one"),
        IntStream.rangeClosed(2016, 2025).mapToObj(year -> works.report(year, 86)).toList());
    for (int fatal = 0; fatal < 12; fatal++) {
      int call = fatal;
      var faulty = new FaultyDynamo(n -> n == call ? Fault.CRASH_AFTER : Fault.NONE);
      try {
        stock
            .inventory(faulty.around(stock.cloud.dynamo()))
            .application()
            .apply("one", new TreeSet<>(List.of(1)));
      } catch (Crash e) {
        // The next one goes on.
      }
    }
    stock.assertExact(List.of("one"), 1);
  }

  /** Changes some facilities and returns which. */
  private List<String> changes(Works works, int count) {
    var changed = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      works.change(stock.facilities, IDS, 6);
    }
    changed.addAll(IDS);
    return changed;
  }

  /** As Lambda does: what failed comes again, and a crash brings the whole batch again. */
  private static void deliver(List<String> ids, Inventory inventory) {
    var left = ids;
    while (!left.isEmpty()) {
      left = next(left, inventory);
    }
  }

  private static List<String> next(List<String> ids, Inventory inventory) {
    var records =
        new ArrayList<
            com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord>();
    for (int i = 0; i < ids.size(); i++) {
      records.add(Images.record(i, null, Stock.key(ids.get(i))));
    }
    try {
      var failures = inventory.stream().follow(Images.event(records)).getBatchItemFailures();
      return failures.isEmpty()
          ? List.of()
          : ids.subList(Integer.parseInt(failures.get(0).getItemIdentifier()), ids.size());
    } catch (Crash | RuntimeException e) {
      return ids;
    }
  }
}
