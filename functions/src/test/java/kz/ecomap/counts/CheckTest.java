package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.testing.FaultyDynamo;
import kz.ecomap.testing.FaultyDynamo.Fault;
import kz.ecomap.testing.Images;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import kz.ecomap.testing.TestContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CheckTest {
  private static final Keys KEYS = new Keys(1);

  private final TestCloud cloud = TestCloud.fresh();
  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(cloud.environment(), clock);
  private final ComplaintsTable complaints = new ComplaintsTable(cloud);
  private final History history = new History(51, 8, 40);
  private ComplaintFacet published;

  @BeforeEach
  void count() {
    history.writes().forEach(write -> write.accept(complaints));
    var counts = wiring.streamCounts(Subject.COMPLAINTS);
    assertEquals(List.of(), counts.follow(Images.event(history.records())).getBatchItemFailures());
    published =
        history.latest().stream()
            .flatMap(revision -> revision.facet().stream())
            .map(ComplaintFacet.class::cast)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void rightCountsAreFoundRight() {
    var report = wiring.check().run();
    assertEquals(0, report.drifted(), report::toString);
    assertTrue(report.compared() > 20, report::toString);
    var answer =
        new CheckCounts(wiring)
            .handleRequest(sample(), TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(Map.of("compared", report.compared(), "drifted", 0L), answer);
  }

  @Test
  void aWrongCellAMissingPointAndAMonthTooManyAreReported() {
    var cell =
        new Cells(KEYS, Subject.COMPLAINTS, Optional.empty()).containing(published.place()).get(3);
    add(cell, "x", 5);
    var point = published.pointKey(KEYS);
    cloud
        .dynamo()
        .deleteItem(
            delete ->
                delete
                    .tableName(cloud.nameOf(Resource.COUNTS))
                    .key(Item.key(point.partition(), point.sort())));
    var scope = new SummaryScope(Optional.of("KZ-10"), Optional.empty());
    add(new ItemKey(KEYS.months(scope), "2021-03"), "p", 1);

    var report = wiring.check().run();

    assertEquals(3, report.drifted(), report::toString);
    assertTrue(
        report.examples().contains(cell.partition() + " " + cell.sort() + "{x=5}"),
        report::toString);
    assertTrue(report.examples().contains("1S#KZ-10 2021-03{p=1}"), report::toString);
    assertTrue(
        report.examples().stream().anyMatch(one -> one.startsWith(point.partition())),
        report::toString);
    var function = new CheckCounts(wiring);
    assertThrows(
        IllegalStateException.class,
        () -> function.handleRequest(sample(), TestContext.lasting(Duration.ofMinutes(15))));
  }

  @Test
  void aRebuildPutsItRight() {
    add(new ItemKey("1c#all#12", "3012"), "ap", 1);
    assertEquals(1, wiring.check().run().drifted());
    wiring.rebuild().run(true, () -> true);
    assertEquals(0, wiring.check().run().drifted());
  }

  /** The stream is behind when the check begins and is not when it looks a second time. */
  @Test
  void whatIsOnItsWayIsNoDrift() {
    var late = ComplaintImage.filed(new Random(9), 900).item();
    var shown = new HashMap<>(late);
    shown.put("listed", AttributeValue.fromS("all"));
    shown.put("status", AttributeValue.fromS("published"));
    complaints.put(shown);
    var behind = new FaultyDynamo(call -> deliverAt(6, call, shown));

    var report = new Check(behind.around(cloud.dynamo()), cloud.environment(), clock).run();

    assertEquals(0, report.drifted(), report::toString);
    assertTrue(behind.calls() > 7, "it looked twice");
  }

  private Fault deliverAt(int moment, int call, Map<String, AttributeValue> item) {
    if (call == moment) {
      wiring
          .streamCounts(Subject.COMPLAINTS)
          .follow(Images.event(List.of(Images.record(1, null, item))));
    }
    return Fault.NONE;
  }

  private void add(ItemKey key, String attribute, long number) {
    cloud
        .dynamo()
        .updateItem(
            update ->
                update
                    .tableName(cloud.nameOf(Resource.COUNTS))
                    .key(key.attributes())
                    .updateExpression("ADD #name :number")
                    .expressionAttributeNames(Map.of("#name", attribute))
                    .expressionAttributeValues(
                        Map.of(":number", AttributeValue.fromN(Long.toString(number)))));
  }

  private static ScheduledEvent sample() {
    return SampleEvent.of(ScheduledEvent.class, SampleEvent.text("check-counts"));
  }
}
