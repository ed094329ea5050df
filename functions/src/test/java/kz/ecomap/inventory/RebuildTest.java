package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.testing.FaultyDynamo;
import kz.ecomap.testing.FaultyDynamo.Crash;
import kz.ecomap.testing.FaultyDynamo.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A rebuild makes exact totals of whatever was there before, beside the stream. */
class RebuildTest {
  private static final List<String> IDS = List.of("one", "two", "three", "four");

  private final Stock stock = new Stock();
  private final Works works = new Works(3);

  @BeforeEach
  void fill() {
    for (var id : IDS) {
      stock.facilities.add(works.facility(id), List.of(works.report(2024, 4)));
    }
  }

  @Test
  void whatWasNeverFollowedIsThereAfterwards() {
    stock.inventory().rebuild().run(false, () -> true);
    stock.assertExact(IDS, 2);
    assertEquals(2, stock.inventory().generations().live());
  }

  @Test
  void itIsDoneOnceUnlessSomebodyAsks() {
    stock.inventory().rebuild().run(false, () -> true);
    stock.clock.pass(Rebuild.GRACE);
    stock.inventory().rebuild().run(false, () -> true);
    assertEquals(2, stock.inventory().generations().live());
    stock.inventory().rebuild().run(true, () -> true);
    assertEquals(3, stock.inventory().generations().live());
    stock.assertExact(IDS, 3);
  }

  @Test
  void theSetBeforeIsRemovedOnceNobodyCountsInIt() {
    stock.follow(IDS.toArray(String[]::new));
    stock.inventory().rebuild().run(true, () -> true);
    assertTrue(totals(1) > 0);
    stock.inventory().rebuild().run(false, () -> true);
    assertTrue(totals(1) > 0, "it is too early");
    stock.clock.pass(Rebuild.GRACE);
    stock.inventory().rebuild().run(false, () -> true);
    assertEquals(0, totals(1));
    stock.assertExact(IDS, 2);
  }

  @Test
  void changesBesideItAreInTheOldAndInTheNewTotals() {
    stock.follow(IDS.toArray(String[]::new));
    var generations = stock.inventory().generations();
    generations.begin(generations.now());
    works.change(stock.facilities, List.of("two"), 5);
    stock.follow("two");
    stock.assertExact(IDS, 1);
    stock.inventory().rebuild().run(false, () -> true);
    stock.assertExact(IDS, 2);
    works.change(stock.facilities, List.of("two"), 5);
    stock.follow("two");
    stock.assertExact(IDS, 2);
  }

  @Test
  void itMayBreakOffAnywhereAndGoesOn() {
    stock.follow(IDS.toArray(String[]::new));
    stock.inventory().generations().ask();
    int broken = 0;
    for (int fatal = 1; stock.inventory().generations().live() == 1 && fatal < 60; fatal += 3) {
      int call = fatal;
      var client =
          new FaultyDynamo(n -> n == call ? Fault.CRASH_AFTER : Fault.NONE)
              .around(stock.cloud.dynamo());
      try {
        stock.inventory(client).rebuild().run(false, () -> true);
      } catch (Crash e) {
        broken++;
      }
    }
    assertTrue(broken > 3, "it broke off several times");
    stock.assertExact(IDS, 2);
  }

  @Test
  void withoutTimeItWaitsForTheNextRun() {
    stock.inventory().rebuild().run(false, () -> false);
    assertEquals(1, stock.inventory().generations().live());
    stock.inventory().rebuild().run(false, () -> true);
    assertEquals(2, stock.inventory().generations().live());
  }

  @Test
  void aTotalThatDriftedIsFoundAndMadeAnew() {
    stock.follow(IDS.toArray(String[]::new));
    assertEquals(0, stock.inventory().check().run().drifted());
    add(stock.cloud.dynamo(), Keys.totals(1, "KZ"), "2024", "k86a", "0.001");
    var report = stock.inventory().check().run();
    assertEquals(1, report.drifted());
    assertTrue(report.examples().get(0).startsWith("KZ 2024 {k86a=0.001"), report.toString());
    var job = new CheckInventory(new Wiring(stock.cloud.environment(), stock.clock));
    assertThrows(IllegalStateException.class, () -> job.handleRequest(null, null));

    stock.inventory().rebuild().run(true, () -> true);
    assertEquals(0, stock.inventory().check().run().drifted());
    stock.clock.pass(Duration.ofHours(1));
  }

  private void add(DynamoDbClient dynamo, String pk, String sk, String sum, String number) {
    dynamo.updateItem(
        update ->
            update
                .tableName(stock.cloud.nameOf(Resource.RELEASES))
                .key(Item.key(pk, sk))
                .updateExpression("ADD " + sum + " :more")
                .expressionAttributeValues(
                    java.util.Map.of(":more", AttributeValue.fromN(number))));
  }

  private long totals(int generation) {
    return stock
        .cloud
        .dynamo()
        .scanPaginator(scan -> scan.tableName(stock.cloud.nameOf(Resource.RELEASES)))
        .items()
        .stream()
        .filter(item -> item.get("pk").s().startsWith(Keys.totals(generation, "")))
        .count();
  }
}
