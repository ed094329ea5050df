package kz.ecomap.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ecomap.benchmarks.load.ComplaintCargo;
import kz.ecomap.benchmarks.load.CountCargo;
import kz.ecomap.benchmarks.load.Dataset;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.benchmarks.testing.TestDatabase;
import kz.ecomap.counts.Keys;
import kz.ecomap.shared.config.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What tiles, lists and writes cost, in units, which are the same on every machine. */
class UnitsTest {
  private static final Population POPULATION = new Population(1);
  private static final Dataset DATASET = new Dataset(1_500);

  @BeforeAll
  static void load() throws IOException {
    int size = DATASET.size();
    DATASET.provision(TestDatabase.dynamo());
    TestDatabase.load()
        .run(DATASET.table(Resource.COUNTS), () -> new CountCargo(POPULATION, size, new Keys(1)));
    TestDatabase.load()
        .run(DATASET.table(Resource.COMPLAINTS), () -> new ComplaintCargo(POPULATION, size));
  }

  @Test
  void aTileIsOneQueryOfFewUnits() {
    var views = TileChoice.of(new Places(POPULATION, DATASET.size()), 500, DATASET.size());
    var all = Stream.concat(views.stream(), TileChoice.filtered(views).stream()).toList();
    var costs = TileMeasure.costs(DATASET.environment(), all);
    for (var cost : costs) {
      assertEquals(1, cost.answers().size(), cost.view().address());
      assertTrue(cost.units() <= 16, cost.view().address() + " " + cost.units());
      assertEquals(cost.awsUnits(), cost.units(), cost.view().address());
    }
    assertTrue(Percentiles.of(costs.stream().map(TileCost::units).toList()).median() <= 4);
    assertTrue(costs.stream().anyMatch(cost -> cost.items() > 50));
  }

  @Test
  void publishingAComplaintWritesAtMostFortyUnitsAndLessInABatch() {
    var cost = new WriteMeasure(POPULATION, DATASET.environment()).cost();
    var alone = Percentiles.of(cost.alone());
    assertTrue(alone.worst() <= 40, "worst " + alone.worst());
    assertTrue(cost.together() < alone.median(), "in a batch " + cost.together());
  }

  @Test
  void aListPageReadsLittleMoreThanItShows() {
    var page = ListMeasure.costs(DATASET.environment(), true).get(0);
    assertEquals(1, page.queries());
    assertTrue(page.units() <= 16, page.toString());
  }

  @Test
  void unitsAreInStepsOfFourKilobytesAndHalfAsDearWhenASecondOld() {
    var item =
        Map.of(
            "pk", AttributeValue.fromS("ж".repeat(1_000)), "n", AttributeValue.fromN("-1230.40"));
    assertEquals(2 + 2_000 + 1 + 5, Capacity.bytes(item));
    assertEquals(0.5, Capacity.ofQuery(List.of()));
    assertEquals(0.5, Capacity.ofQuery(List.of(item, item)));
    assertEquals(1, Capacity.ofQuery(List.of(item, item, item)));
    assertEquals(4, Capacity.ofTransaction(item));
  }
}
