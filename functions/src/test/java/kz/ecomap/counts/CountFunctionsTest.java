package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.casework.DecideComplaint;
import kz.ecomap.complaints.FileComplaint;
import kz.ecomap.complaints.Status;
import kz.ecomap.enterprises.PutFacility;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.Images;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CountFunctionsTest {
  private static final Location ALMATY = new Location(43.2567, 76.9286);
  private static final Keys KEYS = new Keys(1);

  private final TestCloud cloud = TestCloud.fresh();
  private final Wiring wiring = new Wiring(cloud.environment(), new TestClock());
  private final CountComplaints complaints = new CountComplaints(wiring);

  @Test
  void aComplaintIsCountedFromItsPublicationOn() {
    var id = ApiCall.of("file-complaint").to(new FileComplaint(wiring)).json().get("id").asText();
    var filed = complaint(id);
    assertEquals(List.of(), failures(complaints.handleRequest(change(null, filed), null)));
    assertEquals(List.of(), cells(6, Optional.empty()));

    ApiCall.of("decide-complaint").path("id", id).to(new DecideComplaint(wiring));
    var published = complaint(id);
    assertEquals(List.of(), failures(complaints.handleRequest(change(filed, published), null)));

    for (int zoom = 0; zoom <= 16; zoom++) {
      for (var year : List.of(Optional.<Integer>empty(), Optional.of(2026))) {
        var cell = cells(zoom, year).get(0);
        assertEquals(Map.of("gp", 1L), cell.counts());
        assertEquals(Optional.of(new Single(id, "waste_dump")), cell.single());
        assertEquals(ALMATY, cell.middle());
      }
      assertEquals(List.of(), cells(zoom, Optional.of(2025)));
    }
    var point = new Points(KEYS, Subject.COMPLAINTS).of(Tile.containing(ALMATY, 15));
    var points = wiring.countTable().read(point.orElseThrow(), 10);
    assertEquals(
        List.of(id), points.stream().map(ComplaintPoint::of).map(ComplaintPoint::id).toList());
    var months =
        wiring
            .countTable()
            .months(
                wiring.countTable().live(),
                new SummaryScope(Optional.of("KZ-75"), Optional.empty()),
                YearMonth.of(2026, 1),
                YearMonth.of(2026, 11));
    assertEquals(
        List.of(Map.of(new Standing(Status.PUBLISHED, false), 1L)),
        months.stream().map(MonthCounts::of).map(MonthCounts::byStanding).toList());
  }

  @Test
  void theSampleIsCountedOnceHoweverOftenItComes() {
    for (int i = 0; i < 3; i++) {
      var event = SampleEvent.of(DynamodbEvent.class, SampleEvent.text("count-complaints"));
      assertEquals(List.of(), failures(complaints.handleRequest(event, null)));
      assertEquals(Map.of("gp", 1L), cells(9, Optional.of(2026)).get(0).counts());
    }
  }

  @Test
  void aBrokenItemIsReportedAndKeepsNoOtherFromBeingCounted() {
    var history = new History(5, 4, 0);
    var records = new ArrayList<>(history.records());
    var broken = new HashMap<>(complaintOfSample());
    broken.put("category", AttributeValue.fromS("no_such_category"));
    records.add(1, Images.record(17, null, broken));
    records.add(Images.record(18, null, complaintOfSample()));

    var answer = complaints.handleRequest(Images.event(records), null);

    assertEquals(List.of("17"), failures(answer));
    assertEquals(1, cells(6, Optional.empty()).get(0).total());
  }

  @Test
  void otherItemsOfTheTableDoNotMatter() {
    var event = SampleEvent.of(DynamodbEvent.class, SampleEvent.text("publish-pictures"));
    assertEquals(List.of(), failures(complaints.handleRequest(event, null)));
    var stored = Stored.of(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), KEYS);
    assertEquals(Map.of(), stored.others());
  }

  @Test
  void aFacilityIsCounted() {
    ApiCall.of("put-facility").to(new PutFacility(wiring));
    var item = item(Resource.FACILITIES, "FACILITY#demo-ertis-heat", "FACILITY");
    var function = new CountFacilities(wiring);
    var sample = SampleEvent.of(DynamodbEvent.class, SampleEvent.text("count-facilities"));
    assertEquals(List.of(), failures(function.handleRequest(change(null, item), null)));
    assertEquals(List.of(), failures(function.handleRequest(sample, null)));

    var tile = Tile.containing(new Location(52.2871, 76.9674), 4);
    var range = new Cells(KEYS, Subject.FACILITIES, Optional.empty()).of(tile).orElseThrow();
    var cell = Cell.of(wiring.countTable().read(range, 256).get(0));
    assertEquals(Map.of("1", 1L), cell.counts());
    var points = new Points(KEYS, Subject.FACILITIES).of(tile).orElseThrow();
    var point = FacilityFacet.ofPoint(wiring.countTable().read(points, 400).get(0));
    assertEquals("demo-ertis-heat", point.id());
    assertEquals("Ертіс жылу орталығы", point.names().kk());
  }

  @Test
  void fortyWriteUnitsAreEnoughForAPublishedComplaint() {
    var filed = Revision.of(Subject.COMPLAINTS, new Row(complaintOfSample("received", null)));
    var published = Revision.of(Subject.COMPLAINTS, new Row(complaintOfSample()));
    var application = application();
    int filing = application.apply(KEYS, List.of(filed)).units();
    int publishing = application.apply(KEYS, List.of(later(published))).units();
    assertEquals(1, filing);
    assertEquals(2 * (12 + 1 + 1 + 4), publishing);
    assertTrue(filing + publishing <= 40);
  }

  @Test
  void neighboursInABatchShareTheirSums() {
    var made = new Complaints(3);
    var revisions = new ArrayList<Revision>();
    for (int i = 0; i < 40; i++) {
      var facet = made.at(ALMATY);
      revisions.add(new Revision(Subject.COMPLAINTS, facet.id(), 2, Optional.of(facet)));
    }
    var cost = application().apply(KEYS, revisions);
    assertTrue(cost.units() / 40 < 30, () -> cost.units() / 40 + " a complaint");
    assertEquals(
        Stored.recounted(KEYS, revisions),
        Stored.of(cloud.dynamo(), cloud.nameOf(Resource.COUNTS), KEYS));
  }

  private Application application() {
    var table = cloud.nameOf(Resource.COUNTS);
    return new Application(new AppliedStore(cloud.dynamo(), table), attempts -> {});
  }

  private static Revision later(Revision revision) {
    return new Revision(
        revision.subject(), revision.id(), revision.version() + 1, revision.facet());
  }

  private List<Cell> cells(int zoom, Optional<Integer> year) {
    var range = new Cells(KEYS, Subject.COMPLAINTS, year).of(Tile.containing(ALMATY, zoom));
    return wiring.countTable().read(range.orElseThrow(), 256).stream().map(Cell::of).toList();
  }

  private Map<String, AttributeValue> complaint(String id) {
    return item(Resource.COMPLAINTS, "COMPLAINT#" + id, "COMPLAINT");
  }

  private Map<String, AttributeValue> item(Resource table, String pk, String sk) {
    return cloud
        .dynamo()
        .getItem(get -> get.tableName(cloud.nameOf(table)).key(Item.key(pk, sk)))
        .item();
  }

  private static Map<String, AttributeValue> complaintOfSample() {
    return complaintOfSample("published", "all");
  }

  private static Map<String, AttributeValue> complaintOfSample(String status, String listed) {
    return Item.item()
        .text("pk", "COMPLAINT#6t3k9w2m4p7q")
        .text("sk", "COMPLAINT")
        .text("id", "6t3k9w2m4p7q")
        .text("category", "waste_dump")
        .text("region", "KZ-75")
        .text("authority", "AKIMAT")
        .text("status", status)
        .text("listed", listed)
        .number("version", 1)
        .decimal("lat", BigDecimal.valueOf(ALMATY.lat()))
        .decimal("lon", BigDecimal.valueOf(ALMATY.lon()))
        .number("filedAt", 1795328990000L)
        .text("dueOn", "2026-12-11")
        .build();
  }

  private static DynamodbEvent change(
      Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    return Images.event(List.of(Images.record(1, before, after)));
  }

  private static List<String> failures(StreamsEventResponse answer) {
    return answer.getBatchItemFailures().stream()
        .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
        .toList();
  }
}
