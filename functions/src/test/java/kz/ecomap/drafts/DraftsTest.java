package kz.ecomap.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.GetFacility;
import kz.ecomap.enterprises.GetRevision;
import kz.ecomap.enterprises.PutFacility;
import kz.ecomap.enterprises.PutReport;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftsTest {
  private static final String BARE = "{}";

  private Instant now = Instant.parse("2026-11-22T06:00:00Z");
  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), () -> now);

  @BeforeEach
  void createTheFacility() {
    assertEquals(201, ApiCall.of("put-facility").to(new PutFacility(wiring)).status());
  }

  @Test
  void whatIsTypedIsKeptRightOrWrong() {
    var typed = "{\"releases\":[{\"pollutant\":\"eight\",\"totalKg\":1.25}],\"colour\":null}";
    var saved = save(typed, null);
    assertEquals(200, saved.status());
    assertEquals(typed, saved.json().get("report").toString());
    assertEquals(
        List.of(
            "/releases/0/medium required",
            "/releases/0/pollutant not_an_integer",
            "/releases/0/state required"),
        saved.errors().stream().filter(error -> !error.startsWith("/colour")).toList());
    assertEquals("[]", saved.json().get("findings").toString());
    assertFalse(saved.json().has("basedOnRevision"));
    assertEquals("no-store", saved.header("Cache-Control"));
    var read = ApiCall.of("get-draft").to(new GetDraft(wiring));
    assertEquals(saved.json(), read.json());
    assertEquals(saved.header("ETag"), read.header("ETag"));
    assertEquals(422, publish(null, BARE).status());
  }

  @Test
  void nobodyElseSeesADraft() {
    save(good().toString(), null);
    var facility = ApiCall.of("get-facility").to(new GetFacility(wiring)).json();
    assertEquals("[]", facility.at("/properties/reports").toString());
    assertEquals(1, facility.at("/properties/version").intValue());
  }

  @Test
  void aDraftBecomesTheNextRevisionAndIsGone() {
    ApiCall.of("put-report").to(new PutReport(wiring));
    var better = good().put("source", "Түзетілген есеп");
    var draft = save(better.toString(), null);
    assertEquals(1, draft.json().get("basedOnRevision").intValue());
    assertEquals("[]", draft.json().get("errors").toString());

    var published = publish(draft, "{\"reason\":\"Түзету енгізілді\"}");
    assertEquals(201, published.status());
    assertEquals("/api/v1/facilities/demo-ertis-heat", published.header("Location"));
    var report = published.json().at("/properties/reports/0");
    assertEquals(2, report.get("revision").intValue());
    assertEquals("Түзету енгізілді", report.get("reason").textValue());
    assertEquals("Түзетілген есеп", report.get("source").textValue());
    var revision = ApiCall.of("get-revision").path("revision", 2).to(new GetRevision(wiring));
    assertEquals(report, revision.json());
    assertEquals(404, ApiCall.of("get-draft").to(new GetDraft(wiring)).status());
    assertEquals(404, publish(null, BARE).status(), "it was published once");
  }

  @Test
  void ofADraftInHandNothingIsLostToAnother() {
    var first = save(good().toString(), null);
    assertEquals(428, save(BARE, null).status());
    var second = save("{\"releases\":[]}", first);
    assertEquals(200, second.status());
    assertEquals(412, save(BARE, first).status());
    assertEquals(412, publish(first, BARE).status());
    assertEquals(412, delete(first).status());
    assertTrue(second.json().get("version").longValue() > first.json().get("version").longValue());
    assertEquals(204, delete(second).status());
    assertEquals(404, delete(null).status());
    now = now.plusSeconds(1);
    var third = save(BARE, null);
    assertEquals(200, third.status());
    assertEquals(412, save("{\"releases\":[]}", second).status(), "that was another draft");
  }

  @Test
  void aReportThatMovedOnIsNotOverwritten() {
    var draft = save(good().toString(), null);
    ApiCall.of("put-report").to(new PutReport(wiring));
    assertEquals(412, publish(draft, BARE).status());
    assertEquals(200, ApiCall.of("get-draft").to(new GetDraft(wiring)).status(), "it is kept");
  }

  @Test
  void whatIsHardToBelieveNeedsAReason() {
    var slip = good();
    slip.withObject("/releases/2").put("totalKg", 2_000_000_000);
    var draft = save(slip.toString(), null);
    var finding = draft.json().at("/findings/0");
    assertEquals("absurd_magnitude", finding.get("code").textValue());
    assertEquals("/releases/2/totalKg", finding.get("pointer").textValue());
    assertFalse(finding.get("detail").textValue().isBlank());
    var refused = publish(draft, BARE);
    assertEquals(422, refused.status());
    assertEquals(List.of("/reason findings_need_a_reason"), refused.errors());
    assertEquals(List.of("/reason too_short"), publish(draft, "{\"reason\":\"ok\"}").errors());
    var published = publish(draft, "{\"reason\":\"Апат болған жыл\"}");
    assertEquals(201, published.status());
    assertEquals(
        "Апат болған жыл", published.json().at("/properties/reports/0/reason").textValue());
  }

  @Test
  void otherYearsAreLookedAt() {
    ApiCall.of("put-report").path("year", 2024).to(new PutReport(wiring));
    var slip = good();
    slip.withObject("/releases/2").put("totalKg", 4870);
    var draft = save(slip.toString(), null);
    assertEquals("unit_slip", draft.json().at("/findings/0/code").textValue());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "nothing,         2025, 404",
    "NO ID,           2025, 404",
    "demo-ertis-heat, 1999, 400",
    "demo-ertis-heat, 2027, 400",
  })
  void aDraftOfWhatCannotBeReported(String facility, String year, int status) {
    var call = ApiCall.of("put-draft").path("id", facility).path("year", year);
    assertEquals(status, call.to(new PutDraft(wiring)).status());
  }

  @Test
  void whatIsNoReportIsRefused() {
    assertEquals(400, save("[]", null).status());
    assertEquals(400, save("{", null).status());
    var large = "{\"source\":\"" + "x".repeat(PutDraft.LARGEST) + "\"}";
    assertEquals(413, save(large, null).status());
    for (var kind : List.of("get-draft", "delete-draft", "publish-draft")) {
      assertEquals(404, ApiCall.of(kind).to(function(kind)).status(), kind);
    }
  }

  private ApiFunction function(String sample) {
    return switch (sample) {
      case "get-draft" -> new GetDraft(wiring);
      case "delete-draft" -> new DeleteDraft(wiring);
      default -> new PublishDraft(wiring);
    };
  }

  private static ObjectNode good() {
    return ApiCall.of("put-draft").jsonBody();
  }

  private ApiAnswer save(String typed, ApiAnswer replaced) {
    return matching(ApiCall.of("put-draft").body(typed), replaced).to(new PutDraft(wiring));
  }

  private ApiAnswer publish(ApiAnswer draft, String body) {
    return matching(ApiCall.of("publish-draft").body(body), draft).to(new PublishDraft(wiring));
  }

  private ApiAnswer delete(ApiAnswer draft) {
    return matching(ApiCall.of("delete-draft"), draft).to(new DeleteDraft(wiring));
  }

  private static ApiCall matching(ApiCall call, ApiAnswer known) {
    return known == null ? call : call.header("If-Match", known.header("ETag"));
  }
}
