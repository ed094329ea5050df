package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.inventory.KeepInventory;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.StreamEvents;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacilityApiTest {
  private TestCloud cloud;
  private Wiring wiring;

  @BeforeEach
  void open() {
    cloud = TestCloud.fresh();
    wiring = new Wiring(cloud.environment(), () -> Samples.NOW);
  }

  @Test
  void aFacilityIsCreatedReadRevisedAndReported() {
    var created = putFacility();
    assertEquals(201, created.status());
    assertEquals("/api/v1/facilities/demo-ertis-heat", created.header("Location"));
    assertEquals("\"v1.2026-Q4\"", plain(created.header("ETag")));

    var read = ApiCall.of("get-facility").to(new GetFacility(wiring));
    assertEquals("application/geo+json", read.header("Content-Type"));
    assertEquals(created.json(), read.json());
    assertEquals("[76.9674,52.2871]", read.json().at("/geometry/coordinates").toString());
    var properties = read.json().get("properties");
    assertEquals("Иртышский тепловой центр", properties.at("/names/ru").textValue());
    assertEquals("010140000123", properties.get("bin").textValue());
    assertFalse(properties.get("demonstration").booleanValue());
    assertEquals("[]", properties.get("reports").toString());

    var revised =
        ApiCall.of("put-facility")
            .header("If-Match", read.header("ETag"))
            .to(new PutFacility(wiring));
    assertEquals(200, revised.status());
    assertEquals("\"v2.2026-Q4\"", plain(revised.header("ETag")));
    assertNull(revised.header("Location"));

    var reported = putReport(ApiCall.of("put-report"));
    assertEquals(201, reported.status());
    assertEquals(3, reported.json().at("/properties/version").intValue());
    assertEquals(reported.json(), ApiCall.of("get-facility").to(new GetFacility(wiring)).json());
  }

  @Test
  void aReportComesBackWithItsMarks() {
    putFacility();
    var report = putReport(ApiCall.of("put-report")).json().at("/properties/reports/0");
    assertEquals(2025, report.get("year").intValue());
    assertEquals(1, report.get("revision").intValue());
    assertEquals("2026-11-22T11:00:00+05:00", report.get("savedAt").textValue());
    assertEquals("{\"amount\":1250000,\"unit\":\"MWh\"}", report.get("production").toString());
    assertEquals(42000, report.get("wasteHazardousKg").intValue());
    assertEquals(310000000, report.get("wasteOtherKg").intValue());
    assertEquals(8300000, report.get("waterM3").intValue(), "without what is used again");
    var marks = report.get("releases").findValuesAsText("aboveThreshold");
    assertEquals(
        List.of("true", "true", "true", "false", "false", "true", "true", "false", "false"), marks);
    var mercury = report.at("/releases/4");
    assertEquals("not_reported", mercury.get("state").textValue());
    assertFalse(mercury.has("totalKg"));
    assertEquals(10, mercury.get("thresholdKg").intValue());
  }

  @Test
  void theCallerWhoHasItAlreadyIsToldSo() {
    var tag = putFacility().header("ETag");
    var call = ApiCall.of("get-facility").header("If-None-Match", tag);
    assertEquals(304, call.to(new GetFacility(wiring)).status());
    putReport(ApiCall.of("put-report"));
    assertEquals(200, call.to(new GetFacility(wiring)).status());
  }

  @Test
  void whoReplacesSomethingSaysWhatAndIsRefusedWhenItHasChanged() {
    putFacility();
    assertEquals(428, putFacility().status());
    var stale = ApiCall.of("put-facility").header("If-Match", "\"v7\"").to(new PutFacility(wiring));
    assertEquals(412, stale.status());
    var nonsense = ApiCall.of("put-facility").header("If-Match", "*").to(new PutFacility(wiring));
    assertEquals(412, nonsense.status());

    assertEquals(201, putReport(ApiCall.of("put-report")).status());
    assertEquals(428, putReport(ApiCall.of("put-report")).status());
    assertEquals(412, putReport(ApiCall.of("put-report").header("If-Match", "\"v1\"")).status());
    assertEquals(200, putReport(ApiCall.of("put-report").header("If-Match", "\"v2\"")).status());
    assertEquals(
        201,
        putReport(ApiCall.of("put-report").path("year", 2024)).status(),
        "another year is new");
  }

  @Test
  void whatIsNotThereCannotBeReplacedOrReported() {
    var replaced =
        ApiCall.of("put-facility").header("If-Match", "\"v1\"").to(new PutFacility(wiring));
    assertEquals(412, replaced.status());
    assertEquals(404, putReport(ApiCall.of("put-report")).status());
    assertEquals(404, putReport(ApiCall.of("put-report").path("id", "NO ID")).status());
    assertEquals(404, ApiCall.of("get-facility").to(new GetFacility(wiring)).status());
    var odd = ApiCall.of("get-facility").path("id", "../x").to(new GetFacility(wiring));
    assertEquals(404, odd.status());
  }

  @Test
  void theListLinksToItsNextPage() {
    for (var id : List.of("plant-a", "plant-b", "plant-c")) {
      wiring.facilities().add(Samples.plant(id).marked(true), List.of(Samples.report(2025, 1)));
    }
    StreamEvents.of(cloud, Resource.FACILITIES)
        .forEach(event -> new KeepInventory(wiring).handleRequest(event, null));
    var first = ApiCall.of("list-facilities").query("limit", 2).to(new ListFacilities(wiring));
    assertEquals(200, first.status());
    assertEquals(2, first.json().get("features").size());
    var feature = first.json().at("/features/0");
    assertEquals("plant-a", feature.get("id").textValue());
    assertEquals("CC BY 4.0, Ecomap", feature.get("licence").textValue());
    assertTrue(feature.at("/properties/demonstration").booleanValue());
    assertEquals("[2025]", feature.at("/properties/reportYears").toString());
    assertEquals(12, feature.at("/properties/strip").size());
    var next = URI.create(first.json().at("/links/0/href").textValue());
    assertEquals("<" + next + ">; rel=\"next\"", first.header("Link"));
    assertEquals("/api/v1/facilities", next.getPath());

    var second = ApiCall.of("list-facilities");
    for (var parameter : next.getQuery().split("&", -1)) {
      var parts = parameter.split("=", 2);
      second.query(parts[0], parts[1]);
    }
    var last = second.to(new ListFacilities(wiring));
    assertEquals("plant-c", last.json().at("/features/0/id").textValue());
    assertEquals("[]", last.json().get("links").toString());
    assertNull(last.header("Link"));
  }

  private ApiAnswer putFacility() {
    return ApiCall.of("put-facility").to(new PutFacility(wiring));
  }

  private ApiAnswer putReport(ApiCall call) {
    return call.to(new PutReport(wiring));
  }

  private static String plain(String tag) {
    return tag.replace("-gzip", "");
  }
}
