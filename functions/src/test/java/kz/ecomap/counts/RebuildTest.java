package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.FaultyDynamo;
import kz.ecomap.testing.FaultyDynamo.Crash;
import kz.ecomap.testing.FaultyDynamo.Fault;
import kz.ecomap.testing.Images;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import kz.ecomap.testing.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class RebuildTest {
  private final TestCloud cloud = TestCloud.fresh();
  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(cloud.environment(), clock);
  private final ComplaintsTable complaints = new ComplaintsTable(cloud);
  private final Generations generations =
      new Generations(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), clock);

  @Test
  void theFirstRunCountsWhatThereWasBefore() {
    new History(21, 8, 30).writes().forEach(write -> write.accept(complaints));
    assertEquals(new Keys(1), wiring.countTable().live());

    rebuild(1000).run(false, () -> true);

    assertLive(2);
    assertEquals(new Keys(2), wiring.countTable().live());
    rebuild(1000).run(false, () -> true);
    assertEquals(2, generations.now().live(), "there is nothing to do any more");
  }

  @Test
  void itGoesOnWhereItStoppedAndAfterCrashes() {
    new History(22, 10, 10).writes().forEach(write -> write.accept(complaints));
    var random = new Random(22);
    var faulty =
        new FaultyDynamo(
            call ->
                random.nextInt(8) > 0
                    ? Fault.NONE
                    : random.nextBoolean() ? Fault.CRASH_BEFORE : Fault.CRASH_AFTER);
    var client = faulty.around(cloud.dynamo());
    int runs = 0;
    while (generations.now().live() == 1) {
      var pages = new AtomicInteger();
      try {
        rebuild(client, 3).run(false, () -> pages.incrementAndGet() <= 2);
      } catch (Crash e) {
        // The next run finds what this one left.
      }
      assertTrue(runs++ < 500, "it comes to an end");
    }
    assertTrue(runs > 3, "it stopped several times");
    assertLive(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32})
  void changesGoOnMeanwhile(long seed) {
    var history = new History(seed, 8, 40);
    var random = new Random(seed);
    var writes = new ArrayDeque<>(history.writes());
    var records = new ArrayDeque<>(history.records());
    var counts = wiring.streamCounts(Subject.COMPLAINTS);
    for (int i = 0; i < 14; i++) {
      writes.remove().accept(complaints);
    }
    // The stream is always behind the table, by up to five changes.
    Runnable traffic =
        () -> {
          for (int i = 0; i < 3 && !writes.isEmpty(); i++) {
            writes.remove().accept(complaints);
            if (records.size() > writes.size() + random.nextInt(6)) {
              counts.follow(Images.event(List.of(records.remove())));
            }
          }
        };
    rebuild(3)
        .run(
            true,
            () -> {
              traffic.run();
              return true;
            });
    while (!writes.isEmpty()) {
      traffic.run();
    }
    records.forEach(record -> counts.follow(Images.event(List.of(record))));

    assertEquals(2, generations.now().live());
    assertSums(2);
  }

  @Test
  void theGenerationBeforeGoesAwayWhenNobodyReadsItAnyMore() {
    var history = new History(41, 5, 20);
    history.writes().forEach(write -> write.accept(complaints));
    wiring.streamCounts(Subject.COMPLAINTS).follow(Images.event(history.records()));
    rebuild(1000).run(true, () -> true);

    clock.pass(Rebuild.GRACE.minusMillis(1));
    rebuild(10).run(false, () -> true);
    assertSums(1);

    clock.pass(Duration.ofMillis(1));
    var pages = new AtomicInteger();
    rebuild(10).run(false, () -> pages.incrementAndGet() <= 2);
    assertTrue(generations.now().retired().isPresent(), "there was no time for all");
    rebuild(10).run(false, () -> true);
    var left = Stored.of(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), new Keys(1));
    assertEquals(Map.of(), left.others());
    assertEquals(new Counts(), left.sums());
    assertLive(2);
    var others =
        cloud
            .dynamo()
            .scanPaginator(scan -> scan.tableName(cloud.nameOf(Resource.COUNTS)))
            .items()
            .stream()
            .filter(item -> !new Keys(2).own(item.get("pk").s()))
            .toList();
    assertEquals(1, others.size(), "nothing else but the generations: " + others);
  }

  @Test
  void anAdministratorAsksForOne() {
    var function = new RebuildCounts(wiring);
    var asking = SampleEvent.of(ScheduledEvent.class, SampleEvent.text("rebuild-counts"));
    var ticking = SampleEvent.of(ScheduledEvent.class, SampleEvent.text("check-counts"));
    function.handleRequest(ticking, TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(2, generations.now().live(), "the first is made without asking");
    function.handleRequest(asking, TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(2, generations.now().live(), "the one before is still there");
    clock.pass(Rebuild.GRACE);
    function.handleRequest(ticking, TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(3, generations.now().live());
    clock.pass(Rebuild.GRACE);
    function.handleRequest(ticking, TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(3, generations.now().live());
  }

  private Rebuild rebuild(int pageItems) {
    return rebuild(cloud.dynamo(), pageItems);
  }

  private Rebuild rebuild(DynamoDbClient dynamo, int pageItems) {
    return new Rebuild(dynamo, cloud.environment(), clock, attempts -> {}, pageItems);
  }

  private void assertLive(int generation) {
    assertEquals(generation, generations.now().live());
    var keys = new Keys(generation);
    assertEquals(
        Stored.recounted(keys, complaints.revisions()),
        Stored.of(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), keys));
  }

  /** Markers of what was deleted are in the one generation and not in the other. */
  private void assertSums(int generation) {
    var keys = new Keys(generation);
    assertEquals(
        Stored.recounted(keys, complaints.revisions()).visible(),
        Stored.of(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), keys).visible());
  }
}
