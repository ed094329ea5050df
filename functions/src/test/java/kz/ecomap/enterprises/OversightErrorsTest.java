package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.JsonEdit;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OversightErrorsTest {
  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), () -> Samples.NOW);

  @BeforeAll
  void createAFacility() {
    assertEquals(201, ApiCall.of("put-facility").to(new PutFacility(wiring)).status());
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/number,             ,                /number required",
    "/number,             7,               /number not_a_text",
    "/kind,               ,                /kind required",
    "/kind,               '\"licence\"',   /kind unknown_code",
    "/issuedBy,           '\"NOBODY\"',    /issuedBy unknown_code",
    "/issuedOn,           ,                /issuedOn required",
    "/issuedOn,           '\"2024-02-30\"', /issuedOn not_a_date",
    "/issuedOn,           '\"2026-11-23\"', /issuedOn in_the_future",
    "/issuedOn,           '\"1991-12-15\"', /issuedOn too_long_ago",
    "/validUntil,         '\"2024-02-11\"', /validUntil before_issue",
    "/validUntil,         '\"2076-11-23\"', /validUntil too_late",
    "/validUntil,         '\"soon\"',      /validUntil not_a_date",
    "/limits,             {},              /limits not_a_list",
    "/limits/0,           7,               /limits/0 not_an_object",
    "/limits/0/pollutant, 87,              /limits/0/pollutant out_of_range",
    "/limits/0/pollutant, 0,               /limits/0/pollutant out_of_range",
    "/limits/0/pollutant, ,                /limits/0/pollutant required",
    "/limits/0/pollutant, 11,              /limits/1/pollutant duplicate_limit",
    "/limits/0/medium,    '\"sea\"',       /limits/0/medium unknown_code",
    "/limits/0/medium,    ,                /limits/0/medium required",
    "/limits/0/kg,        ,                /limits/0/kg required",
    "/limits/0/kg,        -1,              /limits/0/kg out_of_range",
    "/limits/0/kg,        1e16,            /limits/0/kg out_of_range",
    "/limits/0/kg,        0.0000000001,    /limits/0/kg too_many_decimals",
    "/limits/0/unit,      '\"t\"',         /limits/0/unit unknown_field",
    "/holder,             '\"x\"',         /holder unknown_field",
  })
  void aFieldOfAPermitThatIsNotRight(String pointer, String value, String error) {
    assertRefused("put-permit", new PutPermit(wiring), pointer, value, error);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/on,          ,                 /on required",
    "/on,          '\"12.05.2026\"', /on not_a_date",
    "/on,          '\"2026-11-23\"', /on in_the_future",
    "/on,          '\"1900-01-01\"', /on too_long_ago",
    "/authority,   ,                 /authority required",
    "/authority,   '\"NOBODY\"',     /authority unknown_code",
    "/planned,     ,                 /planned required",
    "/planned,     '\"true\"',       /planned not_a_flag",
    "/planned,     1,                /planned not_a_flag",
    "/result,      5,                /result not_a_text",
    "/violations,  {},               /violations not_a_list",
    "/violations/0, 5,               /violations/0 not_an_object",
    "/violations/0/id, ,             /violations/0/id required",
    "/violations/0/id, '\"No 1\"',   /violations/0/id bad_id",
    "/violations/1/id, '\"no-filter\"', /violations/1/id duplicate_id",
    "/violations/0/what, ,           /violations/0/what required",
    "/violations/0/gravity, ,        /violations/0/gravity required",
    "/violations/0/gravity, '\"bad\"', /violations/0/gravity unknown_code",
    "/violations/0/remedyBy, '\"2026-05-11\"', /violations/0/remedyBy before_inspection",
    "/violations/0/remedyBy, '\"2126-05-11\"', /violations/0/remedyBy too_late",
    "/violations/1/remediedOn, '\"2026-05-11\"', /violations/1/remediedOn before_inspection",
    "/violations/1/remediedOn, '\"2026-11-23\"', /violations/1/remediedOn in_the_future",
    "/violations/1/remediedOn, '\"никогда\"', /violations/1/remediedOn not_a_date",
    "/violations/0/enforcement, 7,   /violations/0/enforcement not_a_list",
    "/violations/0/enforcement/0/kind, , /violations/0/enforcement/0/kind required",
    "/violations/0/enforcement/0/kind, '\"talk\"', /violations/0/enforcement/0/kind unknown_code",
    "/violations/0/enforcement/0/on, , /violations/0/enforcement/0/on required",
    "/violations/0/enforcement/0/on, '\"2026-05-11\"', /violations/0/enforcement/0/on before_inspection",
    "/violations/0/enforcement/0/on, '\"2026-11-23\"', /violations/0/enforcement/0/on in_the_future",
    "/violations/0/enforcement/1/amountTenge, -1, /violations/0/enforcement/1/amountTenge out_of_range",
    "/violations/0/enforcement/1/amountTenge, 0.001, /violations/0/enforcement/1/amountTenge too_many_decimals",
    "/violations/0/enforcement/1/amountTenge, '\"5\"', /violations/0/enforcement/1/amountTenge not_a_number",
    "/violations/0/inspector, '\"x\"', /violations/0/inspector unknown_field",
  })
  void aFieldOfAnInspectionThatIsNotRight(String pointer, String value, String error) {
    assertRefused("put-inspection", new PutInspection(wiring), pointer, value, error);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/on,               ,                 /on required",
    "/on,               '\"2026-11-23\"', /on in_the_future",
    "/text,             ,                 /text required",
    "/text,             '\"  \"',         /text required",
    "/language,         ,                 /language required",
    "/language,         '\"de\"',         /language unknown_code",
    "/about,            7,                /about not_an_object",
    "/about/inspection, '\"2025-plan\"',  /about/inspection unknown_inspection",
    "/about,            '{\"year\":2024}', /about/year unknown_report",
    "/about,            '{\"year\":2025.5}', /about/year not_an_integer",
    "/about,            '{\"year\":2025,\"inspection\":\"x\"}', /about about_one_thing",
    "/about,            '{\"permit\":\"x\"}', /about/permit unknown_field",
    "/author,           '\"x\"',          /author unknown_field",
  })
  void aFieldOfAReplyThatIsNotRight(String pointer, String value, String error) {
    var call = ApiCall.of("put-reply");
    var body = call.jsonBody();
    if (!pointer.startsWith("/about")) {
      body.remove("about");
    }
    call.body(JsonEdit.replaced(body, pointer, value));
    var answer = call.to(new PutReply(wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/on,          ,                   /on required",
    "/on,          '\"2026-11-23\"',   /on in_the_future",
    "/title,       ,                   /title required",
    "/url,         '\"http://example.kz/a\"', /url not_https",
    "/url,         '\"https:///a\"',   /url not_https",
    "/url,         '\"https://me:you@example.kz/\"', /url not_https",
    "/url,         '\"https://example.kz/a b\"', /url not_https",
    "/url,         '\"javascript:alert(1)\"', /url not_https",
    "/sha256,      ,                   /sha256 required",
    "/sha256,      '\"9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08\"', /sha256 not_a_sha256",
    "/size,        ,                   /size required",
    "/size,        0,                  /size out_of_range",
    "/size,        1.5,                /size not_an_integer",
    "/contentType, ,                   /contentType required",
    "/contentType, '\"pdf\"',          /contentType not_a_content_type",
    "/contentType, '\"text/html; charset=utf-8\"', /contentType not_a_content_type",
    "/bytes,       7,                  /bytes unknown_field",
  })
  void aFieldOfADocumentThatIsNotRight(String pointer, String value, String error) {
    assertRefused("put-document", new PutDocument(wiring), pointer, value, error);
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    "put-permit,     /number,                            100",
    "put-permit,     /source,                            300",
    "put-inspection, /result,                            1000",
    "put-inspection, /source,                            300",
    "put-inspection, /violations/0/what,                 500",
    "put-inspection, /violations/0/article,              100",
    "put-inspection, /violations/0/enforcement/0/outcome, 300",
    "put-reply,      /text,                              4000",
    "put-document,   /title,                             200",
  })
  void aTextThatIsTooLong(String sample, String pointer, int most) {
    var function = EntrySamples.function(sample, wiring);
    var call = ApiCall.of(sample);
    var body = call.jsonBody();
    body.remove("about");
    call.body(JsonEdit.replaced(body, pointer, "\"" + "ә".repeat(most + 1) + "\""));
    assertEquals(List.of(pointer + " too_long"), call.to(function).errors());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var call = ApiCall.of("put-inspection");
    call.body("{\"planned\":\"yes\",\"violations\":[{\"gravity\":\"huge\"},{}],\"by\":\"x\"}");
    assertEquals(
        List.of(
            "/authority required",
            "/by unknown_field",
            "/on required",
            "/planned not_a_flag",
            "/violations/0/gravity unknown_code",
            "/violations/0/id required",
            "/violations/0/what required",
            "/violations/1/gravity required",
            "/violations/1/id required",
            "/violations/1/what required"),
        call.to(new PutInspection(wiring)).errors());
  }

  @Test
  void theTextsOfAnInspectionHaveABoundTogether() {
    assertEquals(List.of("/violations texts_too_long"), withTexts(50, "₸".repeat(500)));
    assertEquals(List.of("/violations too_many"), withTexts(51, "z"));
    assertEquals(List.of("/violations/0/enforcement too_many"), withEnforcement(11));
  }

  @Test
  void theLargestInspectionFitsAnItem() {
    var call = ApiCall.of("put-inspection").path("id", "large-one");
    createLarge();
    var body = call.jsonBody();
    var violations = body.putArray("violations");
    for (int i = 0; i < 50; i++) {
      var violation = violations.addObject();
      violation.put("id", "violation-" + i).put("what", "z".repeat(400)).put("gravity", "minor");
      enforcement(violation.putArray("enforcement"), 10, "z".repeat(59));
    }
    assertEquals(201, call.body(body.toString()).to(new PutInspection(wiring)).status());
    assertEquals(
        1, wiring.facilities().find("large-one").orElseThrow().oversight().entries().size());
  }

  private void createLarge() {
    var call = ApiCall.of("put-facility").path("id", "large-one");
    assertEquals(201, call.to(new PutFacility(wiring)).status());
  }

  private List<String> withTexts(int violations, String what) {
    var call = ApiCall.of("put-inspection");
    var body = call.jsonBody();
    var list = body.putArray("violations");
    for (int i = 0; i < violations; i++) {
      list.addObject().put("id", "v-" + i).put("what", what).put("gravity", "minor");
    }
    return call.body(body.toString()).to(new PutInspection(wiring)).errors();
  }

  private List<String> withEnforcement(int count) {
    var call = ApiCall.of("put-inspection");
    var body = call.jsonBody();
    enforcement((ArrayNode) body.at("/violations/0/enforcement"), count - 2, "");
    return call.body(body.toString()).to(new PutInspection(wiring)).errors();
  }

  private static void enforcement(ArrayNode list, int count, String outcome) {
    for (int i = 0; i < count; i++) {
      list.addObject().put("kind", "order").put("on", "2026-05-14").put("outcome", outcome);
    }
  }

  private void assertRefused(
      String sample, ApiFunction function, String pointer, String value, String error) {
    var call = ApiCall.of(sample);
    call.body(JsonEdit.replaced(call.jsonBody(), pointer, value));
    var answer = call.to(function);
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
    var dossier = wiring.facilities().find("demo-ertis-heat").orElseThrow();
    assertEquals(1, dossier.version());
    assertEquals(Oversight.NONE, dossier.oversight());
  }
}
