package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.ecomap.codes.Codes;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.places.TileRange;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.testing.CountedComplaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A tile of zoom 14 with one complaint more than it shows one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverfullTileTest {
  private static final Location TEMIRTAU = new Location(50.0549, 72.9642);
  private static final Tile TILE = Tile.containing(TEMIRTAU, 14);
  private static final int BATCH = 25;

  private final MappedComplaints map = new MappedComplaints();
  private final CountedComplaints complaints = map.complaints();
  private final Random random = new Random(20261122);
  private Ids ids;

  /** A thousand copies of one complaint all over the tile, with statuses in turn. */
  @BeforeAll
  void fill() {
    ids = new Ids(complaints.clock(), random);
    var id = complaints.publish(TEMIRTAU, Codes.category("air_quality").orElseThrow());
    var original =
        complaints
            .cloud()
            .dynamo()
            .getItem(get -> get.tableName(table()).key(Item.key("COMPLAINT#" + id, "COMPLAINT")))
            .item();
    for (int batch = 0; batch < ComplaintLayer.MOST_POINTS / BATCH; batch++) {
      int first = batch * BATCH;
      var puts = IntStream.range(first, first + BATCH).mapToObj(i -> copy(original, i)).toList();
      complaints
          .cloud()
          .dynamo()
          .batchWriteItem(write -> write.requestItems(Map.of(table(), puts)));
    }
    complaints.follow();
  }

  @ParameterizedTest
  @CsvSource({"14, 16", "15, 4", "16, 1"})
  void isCellsWhoseCountsAreStillTheLists(int z, int most) {
    var filters =
        List.<Map<String, String>>of(
            Map.of(),
            Map.of("status", "answered"),
            Map.of("group", "air", "year", "2026"),
            Map.of("status", "published", "group", "air"),
            Map.of("year", "2025"),
            Map.of("overdue", "true"));
    for (var filter : filters) {
      long counted = 0;
      for (var tile : descendants(z)) {
        var features = map.features(tile, filter).toList();
        counted += features.stream().mapToLong(MappedComplaints::count).sum();
        assertTrue(z > 14 || features.size() <= most, () -> features.size() + " clusters");
      }
      assertEquals(complaints.listed(filter), counted, filter + " at zoom " + z);
    }
    assertEquals(1001, complaints.listed(Map.of()));
  }

  @Test
  void cannotBeNarrowedByWhatCountsAreNotKeptBy() {
    var filters = Map.of("category", "air_quality", "to", "2026-12-31");

    assertEquals(
        List.of("?category too_many_points", "?to too_many_points"),
        map.tile(TILE, filters).errors());
    long deeper =
        descendants(16).stream()
            .flatMap(tile -> map.features(tile, filters))
            .mapToLong(MappedComplaints::count)
            .sum();
    assertEquals(1001, deeper);
  }

  @Test
  void isFewBytes() {
    var answer = map.tile(descendants(16).get(5), Map.of());
    assertEquals("gzip", answer.header("Content-Encoding"));
    assertTrue(answer.body().length < 60_000);
  }

  private static List<Tile> descendants(int z) {
    int side = 1 << (z - TILE.z());
    return IntStream.range(0, side * side)
        .mapToObj(i -> new Tile(z, TILE.x() * side + i % side, TILE.y() * side + i / side))
        .toList();
  }

  private WriteRequest copy(Map<String, AttributeValue> original, int i) {
    var id = ids.next().substring(0, 8) + String.format("%04d", i);
    var box = TILE.envelope();
    var place =
        new Location(
            random.nextDouble(box.south() + 1e-5, box.north() - 1e-5),
            random.nextDouble(box.west() + 1e-5, box.east() - 1e-5));
    var copy = new HashMap<>(original);
    copy.put("pk", AttributeValue.fromS("COMPLAINT#" + id));
    copy.put("id", AttributeValue.fromS(id));
    copy.put("lat", AttributeValue.fromN(Double.toString(place.lat())));
    copy.put("lon", AttributeValue.fromN(Double.toString(place.lon())));
    copy.put("cell", AttributeValue.fromS(TileRange.cellOf(place, id)));
    copy.put("status", AttributeValue.fromS(i % 4 == 0 ? "answered" : "published"));
    return WriteRequest.builder().putRequest(PutRequest.builder().item(copy).build()).build();
  }

  private String table() {
    return complaints.cloud().nameOf(Resource.COMPLAINTS);
  }
}
