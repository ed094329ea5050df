package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.ecomap.Wiring;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.JsonEdit;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OversightApiTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
  private Wiring wiring;

  @BeforeEach
  void createAFacility() {
    wiring = new Wiring(TestCloud.fresh().environment(), now::get);
    assertEquals(201, ApiCall.of("put-facility").to(new PutFacility(wiring)).status());
  }

  @Test
  void whatIsToldComesBackAsItWasToldWithItsId() {
    assertEquals(201, put("put-permit").status());
    assertEquals(201, put("put-inspection").status());
    assertEquals(201, put("put-reply").status());
    var last = put("put-document");
    assertEquals(201, last.status());
    assertEquals("/api/v1/facilities/demo-ertis-heat", last.header("Location"));
    assertEquals(5, last.json().at("/properties/version").intValue());

    var read = ApiCall.of("get-facility").to(new GetFacility(wiring));
    assertEquals(last.json(), read.json());
    var properties = read.json().get("properties");
    for (var list : EntrySamples.BY_LIST.keySet()) {
      assertEquals(1, properties.get(list).size(), list);
      var told = ApiCall.of(EntrySamples.BY_LIST.get(list)).jsonBody();
      told.put("id", properties.at("/" + list + "/0/id").textValue());
      assertEquals(told, properties.at("/" + list + "/0"));
    }
    assertEquals("kz-77-2024", properties.at("/permits/0/id").textValue());
    assertEquals("2026-05-plan", properties.at("/inspections/0/id").textValue());
  }

  @Test
  void theStripTellsOfTheInspection() {
    put("put-inspection");
    var strip =
        ApiCall.of("get-facility").to(new GetFacility(wiring)).json().at("/properties/strip");
    assertEquals(12, strip.size());
    assertEquals(
        "{\"openViolations\":0,\"quarter\":\"2024-Q1\",\"state\":\"not_inspected\"}",
        strip.get(0).toString());
    assertEquals(
        List.of("not_inspected", "grave", "grave", "grave"),
        strip.findValuesAsText("state").subList(8, 12));
    assertEquals("1", strip.get(11).get("openViolations").toString());
    var list = ApiCall.of("list-facilities").withoutQuery().to(new ListFacilities(wiring)).json();
    assertEquals(strip, list.at("/features/0/properties/strip"));
  }

  @Test
  void theEntityTagChangesWithTheQuarterAndStaysGoodForIfMatch() {
    put("put-inspection");
    var read = ApiCall.of("get-facility").to(new GetFacility(wiring));
    var again = ApiCall.of("get-facility").header("If-None-Match", read.header("ETag"));
    assertEquals(304, again.to(new GetFacility(wiring)).status());
    now.set(Instant.parse("2026-12-31T18:59:59Z"));
    assertEquals(304, again.to(new GetFacility(wiring)).status(), "the last second of the quarter");
    now.set(Instant.parse("2026-12-31T19:00:00Z"));
    var next = again.to(new GetFacility(wiring));
    assertEquals(200, next.status());
    assertEquals("2027-Q1", next.json().at("/properties/strip/11/quarter").textValue());
    var revised = ApiCall.of("put-inspection").header("If-Match", read.header("ETag"));
    assertEquals(200, revised.to(new PutInspection(wiring)).status());
  }

  @Test
  void whoReplacesSomethingSaysWhatAndIsRefusedWhenItHasChanged() {
    var tag = put("put-inspection").header("ETag");
    assertEquals(428, put("put-inspection").status());
    assertEquals(201, put("put-permit").status());
    var stale = ApiCall.of("put-inspection").header("If-Match", tag);
    assertEquals(412, stale.to(new PutInspection(wiring)).status());
    var other = ApiCall.of("put-document").header("If-Match", tag);
    assertEquals(412, other.to(new PutDocument(wiring)).status(), "new, but made beside the old");
    var current = ApiCall.of("put-inspection").header("If-Match", "\"v3\"");
    assertEquals(200, current.to(new PutInspection(wiring)).status());
  }

  @Test
  void aRemedyIsRecordedByRevisingTheInspection() {
    put("put-inspection");
    var call = ApiCall.of("put-inspection").header("If-Match", "\"v2\"");
    call.body(JsonEdit.replaced(call.jsonBody(), "/violations/0/remediedOn", "\"2026-11-20\""));
    var properties = call.to(new PutInspection(wiring)).json().get("properties");
    assertEquals("2026-11-20", properties.at("/inspections/0/violations/0/remediedOn").textValue());
    assertEquals(
        List.of("grave", "grave", "not_inspected"),
        properties.at("/strip").findValuesAsText("state").subList(9, 12));
  }

  @Test
  void ofAFacilityThatIsNotThereNothingCanBeTold() {
    assertEquals(
        404, ApiCall.of("put-permit").path("id", "no-such").to(new PutPermit(wiring)).status());
    assertEquals(
        404, ApiCall.of("put-permit").path("id", "NO ID").to(new PutPermit(wiring)).status());
    var odd = ApiCall.of("put-permit").path("permit", "No 1").to(new PutPermit(wiring));
    assertEquals(400, odd.status());
    assertEquals(List.of("permit bad_id"), odd.errors());
  }

  @Test
  void aFacilityOfWhichNothingIsToldHasEmptyListsAndAStripOfNothingKnown() {
    var properties =
        ApiCall.of("get-facility").to(new GetFacility(wiring)).json().get("properties");
    for (var list : List.of("permits", "inspections", "replies", "documents", "formerNames")) {
      assertEquals("[]", properties.get(list).toString(), list);
    }
    assertFalse(properties.toString().contains("clean"));
  }

  @Test
  void everythingIsToldAsCsvToo() {
    for (var sample : List.of("put-permit", "put-inspection", "put-reply", "put-document")) {
      assertEquals(201, put(sample).status());
    }
    var answer = ApiCall.of("list-oversight").to(new ListOversight(wiring));
    assertEquals(200, answer.status());
    assertEquals("text/csv; charset=utf-8", answer.header("Content-Type"));
    var lines = csv(answer).lines().toList();
    assertEquals(
        "facility,facility_name_en,record,id,on,code,authority,text,article,pollutant,medium,"
            + "amount,unit,until,remedied_on,outcome,source,licence",
        lines.get(0));
    var records = lines.stream().skip(1).map(line -> line.split(",", 4)[2]).toList();
    assertEquals(
        "permit limit limit limit inspection violation enforcement enforcement violation reply"
            + " document"
            + " quarter".repeat(12),
        String.join(" ", records));
    var start = "demo-ertis-heat,Ertis heat and power plant,";
    var end = ",\"CC BY 4.0, Ecomap\"";
    assertEquals(
        start + "limit,kz-77-2024,2024-02-12,impact,,,,86,air,42000.5,kg/a,2033-12-31,,," + end,
        lines.get(4));
    assertEquals(
        start
            + "enforcement,2026-05-plan/no-filter,2026-06-02,fine,,,,,,4325000,KZT,,,Төленді,"
            + end,
        lines.get(8));
    assertEquals(
        start
            + "violation,2026-05-plan/journal,2026-05-12,minor,DEP_ECOLOGY,Қалдықтарды есепке алу"
            + " журналы толтырылмаған.,,,,,,2026-06-12,2026-06-01,,"
            + end,
        lines.get(9));
    assertEquals(
        start + "quarter,2026-Q4,2026-10-01,grave,,,,,,1,open violations,2026-12-31,,," + end,
        lines.get(23));
    var none = ApiCall.of("list-oversight").path("id", "no-such").to(new ListOversight(wiring));
    assertEquals(404, none.status());
  }

  @Test
  void aSpreadsheetRunsNothingThatAnEditorWrote() {
    var call = ApiCall.of("put-document");
    call.body(JsonEdit.replaced(call.jsonBody(), "/title", "\"=HYPERLINK(1)\""));
    assertEquals(201, call.to(new PutDocument(wiring)).status());
    var csv = csv(ApiCall.of("list-oversight").to(new ListOversight(wiring)));
    assertEquals(1, csv.lines().filter(line -> line.contains(",'=HYPERLINK(1),")).count());
  }

  private static String csv(ApiAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private ApiAnswer put(String sample) {
    return ApiCall.of(sample).to(EntrySamples.function(sample, wiring));
  }
}
