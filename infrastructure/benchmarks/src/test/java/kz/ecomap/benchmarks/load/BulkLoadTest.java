package kz.ecomap.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.benchmarks.testing.TestDatabase;
import kz.ecomap.counts.CountComplaints;
import kz.ecomap.counts.Keys;
import kz.ecomap.shared.config.Resource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is loaded in bulk is what the functions would have made of the same complaints. */
class BulkLoadTest {
  private static final int SIZE = 400;
  private static final int BATCH = 50;
  private static final Population POPULATION = new Population(7);

  @Test
  void countsAreThoseThatTheStreamFunctionMakes() throws IOException {
    var bulk = new Dataset(SIZE);
    var stream = new Dataset(SIZE + 1);
    bulk.provision(TestDatabase.dynamo());
    stream.provision(TestDatabase.dynamo());
    TestDatabase.load()
        .run(bulk.table(Resource.COUNTS), () -> new CountCargo(POPULATION, SIZE, new Keys(1)));
    var function =
        new CountComplaints(new Wiring(stream.environment(), InstantSource.fixed(Population.NOW)));
    var items = new ComplaintCargo(POPULATION, SIZE).part(0);
    for (int number = 0; number < SIZE; number += BATCH) {
      var event = Changes.added(items.subList(number, number + BATCH));
      assertEquals(List.of(), function.handleRequest(event, null).getBatchItemFailures());
    }
    var loaded = everythingIn(bulk.table(Resource.COUNTS));
    assertEquals(everythingIn(stream.table(Resource.COUNTS)), loaded);
    assertTrue(loaded.size() > 10 * SIZE);
  }

  @Test
  void aLoadThatWasBrokenOffGoesOnAndNothingIsMissing() throws IOException {
    var whole = new Dataset(6_000);
    whole.provision(TestDatabase.dynamo());
    var table = whole.table(Resource.COMPLAINTS);
    var cargo = new ComplaintCargo(POPULATION, 6_000);
    var broken = new Watched(cargo, 1);
    assertThrows(IllegalStateException.class, () -> TestDatabase.load().run(table, () -> broken));
    var rest = new Watched(cargo, -1);
    TestDatabase.load().run(table, () -> rest);
    assertEquals(List.of(0), broken.made());
    assertEquals(List.of(0, 1), rest.made());
    assertEquals(6_000, everythingIn(table).size());
  }

  @Test
  void whatIsLoadedIsNotLoadedAgain() throws IOException {
    var some = new Dataset(30);
    some.provision(TestDatabase.dynamo());
    var table = some.table(Resource.COMPLAINTS);
    TestDatabase.load().run(table, () -> new ComplaintCargo(POPULATION, 30));
    TestDatabase.load().run(table, () -> fail("made again"));
    assertEquals(30, everythingIn(table).size());
  }

  private static Map<String, Map<String, AttributeValue>> everythingIn(String table) {
    var all = new TreeMap<String, Map<String, AttributeValue>>();
    for (var page : TestDatabase.dynamo().scanPaginator(scan -> scan.tableName(table))) {
      page.items().forEach(item -> all.put(item.get("pk").s() + " " + item.get("sk").s(), item));
    }
    return all;
  }
}
