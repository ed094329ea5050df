package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A process that ends between any two calls of an import loses nothing and repeats nothing. */
class CrashTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  /**
   * What is imported again and again.
   *
   * @param counts rows, checked, clean, held, errors, subjects
   * @param held what is doubted of its one held row
   * @param versions of the facilities afterwards: 1, and 1 for each share
   */
  private record File(
      String kind, String csv, List<Integer> counts, String held, List<Long> versions) {}

  private static final File RELEASES =
      new File(
          "releases",
          """
          facility,year,pollutant,medium,state,totalKg,method
          plant-a,2025,8,air,value,5,measured
          plant-b,2025,8,air,value,90000000000,measured
          plant-b,2025,11,air,value,6,measured
          plant-c,2024,8,air,zero,,
          plant-c,2025,8,air,zero,,
          """,
          List.of(5, 5, 4, 1, 0, 4),
          "releases 3 totalKg absurd_magnitude",
          List.of(2L, 2L, 2L));

  private static final File PERMITS =
      new File(
          "permits",
          """
          facility,permit,number,kind,issuedOn,pollutant,medium,kg
          plant-b,permit-1,KZ-1,impact,2025-03-01,8,air,5
          plant-b,permit-1,KZ-1,impact,2025-03-01,11,air,90000000000
          plant-c,permit-1,KZ-1,impact,2025-03-01,8,air,5
          """
              + IntStream.rangeClosed(1, Share.MOST_WRITES + 1)
                  .mapToObj("plant-a,permit-%1$d,KZ-%1$d,impact,2025-03-01,8,air,%1$d\n"::formatted)
                  .collect(Collectors.joining()),
          List.of(36, 36, 35, 1, 0, 35),
          "permits 3 kg absurd_magnitude",
          List.of(3L, 2L, 2L));

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(RELEASES.kind(), false, RELEASES),
        Arguments.of(RELEASES.kind(), true, RELEASES),
        Arguments.of(PERMITS.kind(), true, PERMITS));
  }

  private final TestCloud cloud = TestCloud.fresh();
  private final Wiring wiring = new Wiring(cloud.environment(), () -> NOW);
  private final ImportDesk desk = new ImportDesk(wiring);

  @ParameterizedTest(name = "{0}, after the call took effect: {1}")
  @MethodSource("files")
  void theNextTryGoesOnWhereItEnded(String kind, boolean after, File file) {
    desk.facility("plant-a", 52.2871, 76.9674);
    desk.facility("plant-b", 52.3871, 76.9674);
    desk.facility("plant-c", 52.4871, 76.9674);
    boolean crashed = true;
    int round = 0;
    for (; crashed; round++) {
      crashed = importedWithACrash(file, round, after);
      int imports = round + 1;
      // The first import writes; the others say the same again and change nothing.
      assertEquals(
          file.versions(),
          Stream.of("plant-a", "plant-b", "plant-c").map(this::version).toList(),
          () -> "of import " + imports);
    }
    assertTrue(round > 20, "the calls of an import are many");
  }

  private boolean importedWithACrash(File file, int fatal, boolean after) {
    var calls = new FaultyCalls(fatal, after);
    var id = desk.upload(file.kind(), file.csv());
    boolean crashed = survive(calls, id);
    assertEquals("checked", desk.state(id));
    var counts = List.of("rows", "rowsChecked", "clean", "held", "errors", "reports");
    assertEquals(file.counts(), counts.stream().map(it -> desk.count(id, it)).toList());
    assertEquals(List.of(file.held()), desk.findings(id));
    assertEquals(202, desk.publish(id).status());
    crashed |= survive(calls, id);
    assertEquals("published", desk.state(id));
    int subjects = file.counts().get(5);
    assertEquals(subjects, desk.count(id, "reportsPublished"));
    assertEquals(fatal == 0 ? subjects : 0, desk.count(id, "created"));
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
