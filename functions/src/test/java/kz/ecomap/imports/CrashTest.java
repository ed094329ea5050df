package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A process that ends between any two calls of an import loses nothing and repeats nothing. */
class CrashTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final String CSV =
      """
      facility,year,pollutant,medium,state,totalKg,method
      plant-a,2025,8,air,value,5,measured
      plant-b,2025,8,air,value,90000000000,measured
      plant-b,2025,11,air,value,6,measured
      plant-c,2024,8,air,zero,,
      plant-c,2025,8,air,zero,,
      """;

  private final TestCloud cloud = TestCloud.fresh();
  private final Wiring wiring = new Wiring(cloud.environment(), () -> NOW);
  private final ImportDesk desk = new ImportDesk(wiring);

  @ParameterizedTest(name = "after the call took effect: {0}")
  @ValueSource(booleans = {false, true})
  void theNextTryGoesOnWhereItEnded(boolean after) {
    desk.facility("plant-a", 52.2871, 76.9674);
    desk.facility("plant-b", 52.3871, 76.9674);
    desk.facility("plant-c", 52.4871, 76.9674);
    boolean crashed = true;
    int round = 0;
    for (; crashed; round++) {
      crashed = importedWithACrash(round, after);
      int imports = round + 1;
      // The first import writes; the others say the same again and change nothing.
      assertEquals(2, version("plant-a"), () -> "of import " + imports);
      assertEquals(2, version("plant-b"));
      assertEquals(2, version("plant-c"));
    }
    assertTrue(round > 20, "the calls of an import are many");
  }

  private boolean importedWithACrash(int fatal, boolean after) {
    var calls = new FaultyCalls(fatal, after);
    var id = desk.upload("releases", CSV);
    boolean crashed = survive(calls, id);
    assertEquals("checked", desk.state(id));
    var counts = List.of("rows", "rowsChecked", "clean", "held", "errors", "reports");
    assertEquals(List.of(5, 5, 4, 1, 0, 4), counts.stream().map(it -> desk.count(id, it)).toList());
    assertEquals(List.of("releases 3 totalKg absurd_magnitude"), desk.findings(id));
    assertEquals(202, desk.publish(id).status());
    crashed |= survive(calls, id);
    assertEquals("published", desk.state(id));
    assertEquals(4, desk.count(id, "reportsPublished"));
    assertEquals(fatal == 0 ? 4 : 0, desk.count(id, "created"));
    assertEquals(0, desk.count(id, "revised"));
    return crashed;
  }

  /** Lets an import go on until the process ends, and then, as the event comes again, once more. */
  private boolean survive(FaultyCalls calls, String id) {
    try {
      var dynamo = calls.around(DynamoDbClient.class, cloud.dynamo());
      var files = new StagedFiles(calls.around(S3Client.class, cloud.s3()), cloud.environment());
      var store = new ImportStore(dynamo, cloud.nameOf(Resource.IMPORTS), wiring.cursors());
      var facilities = new Facilities(dynamo, cloud.nameOf(Resource.FACILITIES));
      new Reading(store, files, wiring.clock()).read(id);
      new Steps(store, files, facilities, wiring.ids(), wiring.clock()).advance(id);
      return false;
    } catch (FaultyCalls.Crash e) {
      desk.settle(id);
      return true;
    }
  }

  private long version(String facility) {
    return wiring.facilities().find(facility).orElseThrow().version();
  }
}
