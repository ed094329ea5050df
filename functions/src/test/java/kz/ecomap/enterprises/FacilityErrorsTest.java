package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.JsonEdit;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityErrorsTest {
  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), () -> Samples.NOW);

  @BeforeAll
  void createAFacility() {
    assertEquals(201, ApiCall.of("put-facility").to(new PutFacility(wiring)).status());
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/names,        ,                     /names required",
    "/names,        7,                    /names not_an_object",
    "/names/kk,     ,                     /names/kk required",
    "/names/ru,     '\"я\"',              /names/ru too_short",
    "/names/de,     '\"x\"',              /names/de unknown_field",
    "/operator,     ,                     /operator required",
    "/operator,     '\"x\"',              /operator too_short",
    "/bin,          '\"12345678901\"',    /bin not_a_bin",
    "/bin,          123456789012,         /bin not_a_text",
    "/region,       ,                     /region required",
    "/region,       '\"KZ-99\"',          /region unknown_code",
    "/region,       '\"KZ-75\"',          /region other_region",
    "/activity,     '\"1(z)\"',           /activity unknown_code",
    "/activity,     ,                     /activity required",
    "/category,     '\"V\"',              /category unknown_code",
    "/location,     ,                     /location required",
    "/location,     '{\"lat\":52.3}',     /location/lon required",
    "/location,     '{\"lat\":91,\"lon\":76.9}',          /location/lat out_of_range",
    "/location,     '{\"lat\":55.75,\"lon\":37.61}',      /location outside_kazakhstan",
    "/location,     '{\"lat\":42.87,\"lon\":74.59}',      /location outside_kazakhstan",
    "/location,     '{\"lat\":43.2567,\"lon\":76.9286}',  /region other_region",
    "/uncertaintyM, 1.5,                  /uncertaintyM not_an_integer",
    "/uncertaintyM, -1,                   /uncertaintyM out_of_range",
    "/demonstration, true,                /demonstration unknown_field",
    "/version,      7,                    /version unknown_field",
  })
  void aFieldThatIsNotRight(String pointer, String value, String error) {
    var call = ApiCall.of("put-facility");
    call.body(JsonEdit.replaced(call.jsonBody(), pointer, value));
    var answer = call.to(new PutFacility(wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  @Test
  void everythingThatIsWrongWithAFacilityIsToldAtOnceAndNothingIsSaved() {
    var body =
        "{\"names\":{\"kk\":\"Зауыт\"},\"bin\":\"x\",\"region\":\"KZ-1\",\"colour\":\"red\"}";
    var answer = ApiCall.of("put-facility").body(body).to(new PutFacility(wiring));
    assertEquals(
        List.of(
            "/activity required",
            "/bin not_a_bin",
            "/colour unknown_field",
            "/location required",
            "/names/en required",
            "/names/ru required",
            "/operator required",
            "/region unknown_code"),
        answer.errors());
    assertEquals("kk", answer.header("Content-Language"));
    assertUnchanged();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/releases,                ,        /releases required",
    "/releases,                {},      /releases not_a_list",
    "/releases/0,              7,       /releases/0 not_an_object",
    "/releases/0/pollutant,    87,      /releases/0/pollutant out_of_range",
    "/releases/0/pollutant,    8,       /releases/1/pollutant duplicate_release",
    "/releases/0/medium,       '\"sea\"', /releases/0/medium unknown_code",
    "/releases/0/state,        '\"nil\"', /releases/0/state unknown_code",
    "/releases/0/state,        ,        /releases/0/state required",
    "/releases/0/state,        '\"zero\"', /releases/0/method only_with_value|/releases/0/totalKg only_with_value",
    "/releases/0/totalKg,      ,        /releases/0/totalKg required",
    "/releases/0/totalKg,      0,       /releases/0/totalKg out_of_range",
    "/releases/0/totalKg,      -5,      /releases/0/totalKg out_of_range",
    "/releases/0/totalKg,      1e16,    /releases/0/totalKg out_of_range",
    "/releases/0/totalKg,      1.0000000001, /releases/0/totalKg too_many_decimals",
    "/releases/0/totalKg,      '\"many\"', /releases/0/totalKg not_a_number",
    "/releases/0/method,       ,        /releases/0/method required",
    "/releases/0/method,       '\"guessed\"', /releases/0/method unknown_code",
    "/releases/1/accidentalKg, 2150001, /releases/1/accidentalKg more_than_total",
    "/releases/1/accidentalKg, -1,      /releases/1/accidentalKg out_of_range",
    "/releases/4/totalKg,      5,       /releases/4/totalKg only_with_value",
    "/releases/0/colour,       5,       /releases/0/colour unknown_field",
    "/production,              '{}',    /production/amount required|/production/unit required",
    "/production/amount,       -1,      /production/amount out_of_range",
    "/production/unit,         '\"twenty-one characters\"', /production/unit too_long",
    "/production/amount,       1e-99999999, /production/amount too_many_decimals",
    "/energyGj,                1,       /energyGj unknown_field",
    "/wasteRecoveredKg,        1,       /wasteRecoveredKg unknown_field",
    "/releases/0/ground,       '\"commercial\"', /releases/0/ground only_with_confidential",
    "/releases/4/ground,       '\"commercial\"', /releases/4/ground only_with_confidential",
    "/releases/8/ground,       ,        /releases/8/ground required",
    "/releases/8/ground,       '\"shame\"', /releases/8/ground unknown_code",
    "/releases/8/totalKg,      5,       /releases/8/totalKg only_with_value",
    "/releases/1/totalKg,      2150,    /releases/1/totalKg other_than_declared",
    "/releases/1/declared/unit, '\"kt\"', /releases/1/totalKg other_than_declared",
    "/releases/1/declared/unit, '\"GJ\"', /releases/1/declared/unit unknown_code",
    "/releases/1/declared/unit, ,       /releases/1/declared/unit required",
    "/releases/1/declared/value, 0,     /releases/1/declared/value out_of_range",
    "/releases/1/declared,     7,       /releases/1/declared not_an_object",
    "/releases/4/declared,     '{\"value\":1,\"unit\":\"t\"}', /releases/4/declared only_with_value",
    "/energy/1/declared/value, 1e15,    /energy/1/declared/value out_of_range",
    "/transfers,               {},      /transfers not_a_list",
    "/transfers/0/pollutant,   21,      /transfers/1/pollutant duplicate_line",
    "/transfers/0/medium,      '\"air\"', /transfers/0/medium unknown_field",
    "/waste/0/kind,            '\"odd\"', /waste/0/kind unknown_code",
    "/waste/0/hazardous,       ,        /waste/0/hazardous required",
    "/waste/0/hazardous,       1,       /waste/0/hazardous not_a_flag",
    "/waste/0/operation,       '\"D16\"', /waste/0/operation unknown_code",
    "/waste/0/kg,              41,      /waste/0/kg other_than_declared",
    "/energy/0/carrier,        '\"electricity\"', /energy/1/carrier duplicate_line",
    "/energy/0/gj,             ,        /energy/0/gj required",
    "/water/0/source,          '\"tap\"', /water/0/source unknown_code",
    "/water/1/m3,              '\"1\"', /water/1/m3 not_a_number",
    "/revision,                3,       /revision unknown_field",
  })
  void aFieldOfAReportThatIsNotRight(String pointer, String value, String errors) {
    var call = ApiCall.of("put-report");
    call.body(JsonEdit.replaced(call.jsonBody(), pointer, value));
    var answer = call.to(new PutReport(wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(errors.split("\\|", -1)), answer.errors());
    assertUnchanged();
  }

  @ParameterizedTest
  @CsvSource({"1999", "2027", "20x5", "02025", "9999"})
  void aYearThatCannotBeReported(String year) {
    var answer = ApiCall.of("put-report").path("year", year).to(new PutReport(wiring));
    assertEquals(400, answer.status());
    assertEquals(List.of("year out_of_range"), answer.errors());
  }

  @ParameterizedTest
  @CsvSource({"AB-CD", "a", "-ab", "ab-", "with space", "кәсіпорын"})
  void anIdThatIsNone(String id) {
    var answer = ApiCall.of("put-facility").path("id", id).to(new PutFacility(wiring));
    assertEquals(400, answer.status());
    assertEquals(List.of("id bad_id"), answer.errors());
  }

  @Test
  void whatIsNotJsonIsRefused() {
    var form = ApiCall.of("put-facility").header("Content-Type", "text/plain");
    assertEquals(415, form.to(new PutFacility(wiring)).status());
    assertEquals(400, ApiCall.of("put-facility").body("{").to(new PutFacility(wiring)).status());
    assertEquals(400, ApiCall.of("put-facility").body("[]").to(new PutFacility(wiring)).status());
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "bbox,     '1,2,3',     ?bbox not_a_bbox",
    "bbox,     '77,43,76,44', ?bbox not_a_bbox",
    "region,   KZ-00,       ?region unknown_code",
    "activity, 10(a),       ?activity unknown_code",
    "q,        x,           ?q bad_search",
    "q,        '--',        ?q bad_search",
    "limit,    0,           ?limit out_of_range",
    "limit,    501,         ?limit out_of_range",
    "cursor,   forged,      ?cursor forged_cursor",
    "sort,     name,        ?sort unknown_parameter",
  })
  void aParameterThatIsNotRight(String name, String value, String error) {
    var answer = ApiCall.of("list-facilities").query(name, value).to(new ListFacilities(wiring));
    assertEquals(400, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  private void assertUnchanged() {
    var dossier = wiring.facilities().find("demo-ertis-heat").orElseThrow();
    assertEquals(1, dossier.version());
    assertEquals(List.of(), dossier.reports());
  }
}
