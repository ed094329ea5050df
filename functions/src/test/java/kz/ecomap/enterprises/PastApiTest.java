package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.ecomap.Wiring;
import kz.ecomap.imports.ImportCsv;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.JsonEdit;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a facility was called and who ran it is kept, whoever changes it and however. */
class PastApiTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
  private Wiring wiring;

  @BeforeEach
  void createAFacility() {
    wiring = new Wiring(TestCloud.fresh().environment(), now::get);
    assertEquals(201, ApiCall.of("put-facility").to(new PutFacility(wiring)).status());
    now.set(Instant.parse("2027-02-03T19:30:00Z"));
  }

  @Test
  void aChangeByAnEditorIsDatedInKazakhstan() {
    var properties = put("\"v1\"", "/names/ru", "\"Новое имя\"");
    assertEquals("2027-02-04", properties.at("/formerNames/0/until").textValue());
    assertEquals("Иртышский тепловой центр", properties.at("/formerNames/0/names/ru").textValue());
    assertEquals(
        "Ertis heat and power plant", properties.at("/formerNames/0/names/en").textValue());
    assertEquals(1, properties.get("operators").size(), "the operator is the same");
    assertEquals(
        properties,
        ApiCall.of("get-facility").to(new GetFacility(wiring)).json().get("properties"));
  }

  @Test
  void aNewOperatorFollowsTheFormerOne() {
    var operators = put("\"v1\"", "/operator", "\"«Жаңа Жылу» АҚ\"").get("operators");
    assertEquals(
        "{\"bin\":\"010140000123\",\"name\":\"«Ертіс Жылу» ЖШС\",\"until\":\"2027-02-04\"}",
        operators.get(0).toString());
    assertEquals(
        "{\"bin\":\"010140000123\",\"from\":\"2027-02-04\",\"name\":\"«Жаңа Жылу» АҚ\"}",
        operators.get(1).toString());
  }

  @Test
  void otherChangesLeaveThePastAsItIs() {
    put("\"v1\"", "/names/ru", "\"Новое имя\"");
    var call = ApiCall.of("put-report").header("If-Match", "\"v2\"");
    assertEquals(201, call.to(new PutReport(wiring)).status());
    assertEquals(201, ApiCall.of("put-permit").to(new PutPermit(wiring)).status());
    var properties = put("\"v4\"", "/names/ru", "\"Новое имя\"");
    assertEquals(1, properties.get("formerNames").size());
    assertEquals(1, properties.get("reports").size());
    assertEquals(1, properties.get("permits").size());
  }

  @Test
  void anImportKeepsThePastToo() {
    var csv =
        """
        id,name_kk,name_ru,name_en,operator,region,activity,lat,lon
        demo-ertis-heat,Жаңа,Новый,New one,«Жаңа Жылу» АҚ,KZ-55,1(c),52.2871,76.9674
        """;
    var imported =
        ApiCall.of("import-csv").query("kind", "facilities").body(csv).to(new ImportCsv(wiring));
    assertEquals(200, imported.status(), imported::toString);
    var properties =
        ApiCall.of("get-facility").to(new GetFacility(wiring)).json().get("properties");
    assertEquals("Иртышский тепловой центр", properties.at("/formerNames/0/names/ru").textValue());
    assertEquals(
        List.of("«Ертіс Жылу» ЖШС", "«Жаңа Жылу» АҚ"),
        properties.get("operators").findValuesAsText("name"));
    assertEquals("2027-02-04", properties.at("/operators/1/from").textValue());
  }

  @Test
  void furtherActivitiesAndThePermanentIdComeBack() {
    var call = ApiCall.of("put-facility").header("If-Match", "\"v1\"");
    var body = call.jsonBody().put("operatorId", "ertis-zhylu");
    body.putArray("activities").add("5(d)").add("5(f)");
    var properties =
        call.body(body.toString()).to(new PutFacility(wiring)).json().get("properties");
    assertEquals("[\"5(d)\",\"5(f)\"]", properties.get("activities").toString());
    assertEquals("ertis-zhylu", properties.get("operatorId").textValue());
    assertEquals("ertis-zhylu", properties.at("/operators/0/id").textValue());
    assertEquals(1, properties.get("operators").size(), "it became known, it did not change");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "/operatorId, '\"A\"',                 /operatorId bad_id",
    "/activities, '\"5(d)\"',              /activities not_a_list",
    "/activities, '[\"5(d)\",\"5(z)\"]',   /activities/1 unknown_code",
    "/activities, '[\"5(d)\",\"5(d)\"]',   /activities/1 duplicate_activity",
    "/activities, '[\"1(c)\"]',            /activities/0 duplicate_activity",
    "/activities, '[7]',                   /activities/0 not_a_text",
    "/formerNames, '[]',                   /formerNames unknown_field",
    "/operators,  '[]',                    /operators unknown_field",
  })
  void aFieldThatIsNotRight(String pointer, String value, String error) {
    var call = ApiCall.of("put-facility").header("If-Match", "\"v1\"");
    call.body(JsonEdit.replaced(call.jsonBody(), pointer, value));
    assertEquals(List.of(error), call.to(new PutFacility(wiring)).errors());
  }

  private JsonNode put(String version, String pointer, String value) {
    var call = ApiCall.of("put-facility").header("If-Match", version);
    call.body(JsonEdit.replaced(call.jsonBody(), pointer, value));
    var answer = call.to(new PutFacility(wiring));
    assertEquals(200, answer.status());
    return answer.json().get("properties");
  }
}
