package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.StreamImage;
import kz.ecomap.testing.FaultyDynamo;
import kz.ecomap.testing.FaultyDynamo.Crash;
import kz.ecomap.testing.FaultyDynamo.Fault;
import kz.ecomap.testing.Images;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever happens on the way, the counts are those of the complaints at the end. */
class StreamCountsTest {
  private static final Keys KEYS = new Keys(1);
  private static final Fault[] FAULTS = Fault.values();

  private final TestCloud cloud = TestCloud.fresh();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void duplicatesDisorderCrashesAndThrottlingChangeNothing(long seed) {
    var history = new History(seed, 6, 40);
    var random = new Random(-seed);
    var faulty =
        new FaultyDynamo(
            call -> call > 150 || random.nextInt(4) > 0 ? Fault.NONE : any(random, FAULTS));
    deliver(history.batches(seed == 1 ? 60 : 4), counts(faulty.around(cloud.dynamo())));

    assertTrue(faulty.calls() > 30, "many calls could fail");
    assertCounted(history, KEYS);
  }

  /** Each call of a short course breaks off once, before it took effect and after. */
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CRASH_BEFORE", "CRASH_AFTER"})
  void itMayCrashBetweenAnyTwoSteps(Fault fault) {
    var history = new History(7, 2, 5);
    var undisturbed = new FaultyDynamo(call -> Fault.NONE);
    apply(history, new Keys(100), undisturbed);
    for (int crash = 0; crash < undisturbed.calls(); crash++) {
      int fatal = crash;
      var keys = new Keys(200 + crash);
      apply(history, keys, new FaultyDynamo(call -> call == fatal ? fault : Fault.NONE));
      assertCounted(history, keys);
    }
  }

  @Test
  void severalWorkersAtOnceDoNotCountTwice() throws Exception {
    var history = new History(11, 8, 30);
    var workers = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 3; i++) {
      var batches = history.batches(20);
      workers.add(
          () -> {
            deliver(batches, counts(cloud.dynamo()));
            return null;
          });
    }
    var threads = Executors.newFixedThreadPool(workers.size());
    try {
      for (var worker : threads.invokeAll(workers)) {
        worker.get();
      }
    } finally {
      threads.shutdown();
    }
    assertCounted(history, KEYS);
  }

  /**
   * As Lambda does: what failed comes again from there, and a crash brings the whole batch again.
   */
  private static void deliver(List<List<DynamodbStreamRecord>> batches, StreamCounts counts) {
    for (var batch : batches) {
      var left = batch;
      while (!left.isEmpty()) {
        left = next(left, counts);
      }
    }
  }

  private static List<DynamodbStreamRecord> next(
      List<DynamodbStreamRecord> batch, StreamCounts counts) {
    try {
      var failures = counts.follow(Images.event(batch)).getBatchItemFailures();
      if (failures.isEmpty()) {
        return List.of();
      }
      var failed = failures.get(0).getItemIdentifier();
      int from = 0;
      while (!batch.get(from).getDynamodb().getSequenceNumber().equals(failed)) {
        from++;
      }
      return batch.subList(from, batch.size());
    } catch (Crash | RuntimeException e) {
      return batch;
    }
  }

  private void apply(History history, Keys keys, FaultyDynamo faulty) {
    var application = application(faulty.around(cloud.dynamo()));
    for (var record : history.records()) {
      var image = StreamImage.row(record.getDynamodb().getNewImage());
      var revision =
          image.attributes().isEmpty()
              ? Revision.deleted(
                  Subject.COMPLAINTS, StreamImage.row(record.getDynamodb().getOldImage()))
              : Revision.of(Subject.COMPLAINTS, image);
      boolean done = false;
      while (!done) {
        try {
          done = application.apply(keys, List.of(revision)).failed().isEmpty();
        } catch (Crash e) {
          // The next one finds what this one left.
        }
      }
    }
  }

  private void assertCounted(History history, Keys keys) {
    assertEquals(
        Stored.recounted(keys, history.latest()), Stored.of(cloud.dynamo(), table(), keys));
  }

  private StreamCounts counts(DynamoDbClient dynamo) {
    return new StreamCounts(
        Subject.COMPLAINTS, new Generations(dynamo, table(), new TestClock()), application(dynamo));
  }

  private Application application(DynamoDbClient dynamo) {
    return new Application(new AppliedStore(dynamo, table()), attempts -> {});
  }

  private String table() {
    return cloud.nameOf(Resource.COUNTS);
  }

  private static Fault any(Random random, Fault[] faults) {
    return faults[random.nextInt(faults.length)];
  }
}
