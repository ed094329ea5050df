package kz.ecomap.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FileComplaintTest {
  private static final TestCloud CLOUD = TestCloud.fresh();
  private static final Wiring WIRING = new Wiring(CLOUD.environment(), new TestClock());

  @Test
  void aFilingIsAnsweredWithNumberCodeAndDates() {
    var answer = file(fresh());
    assertEquals(201, answer.status());
    var filed = answer.json();
    assertEquals("/api/v1/complaints/" + filed.get("id").textValue(), answer.header("Location"));
    assertTrue(filed.get("trackingCode").textValue().matches("(\\w{5}-){3}\\w{5}"));
    assertEquals("received", filed.get("status").textValue());
    assertEquals("KZ-75", filed.get("region").textValue());
    assertEquals("AKIMAT", filed.get("authority").textValue());
    assertEquals("2026-11-02T11:00:00+05:00", filed.get("filedAt").textValue());
    assertEquals("2026-11-05", filed.get("decideBy").textValue());
    assertEquals("2026-11-26", filed.get("answerBy").textValue());
  }

  @Test
  void onlyTheCodeOpensWhatIsNotPublished() {
    var filed = file(fresh()).json();
    var id = filed.get("id").textValue();
    var code = filed.get("trackingCode").textValue();
    var get = new GetComplaint(WIRING);
    assertEquals(404, ApiCall.of("get-complaint").path("id", id).to(get).status());
    var anotherFirst = code.startsWith("A") ? "B" : "A";
    var wrong =
        ApiCall.of("get-complaint")
            .path("id", id)
            .header("Tracking-Code", anotherFirst + code.substring(1));
    assertEquals(404, wrong.to(get).status());
    var other =
        ApiCall.of("get-complaint").path("id", "000000000000").header("Tracking-Code", code);
    assertEquals(404, other.to(get).status());
    var mine = ApiCall.of("get-complaint").path("id", id).header("tracking-code", code).to(get);
    assertEquals(200, mine.status());
    assertEquals("no-store", mine.header("Cache-Control"));
    assertTrue(mine.json().at("/properties/description").textValue().startsWith("За гаражами"));
    assertEquals("received", mine.json().at("/properties/timeline/0/kind").textValue());
  }

  @Test
  void theContactReachesNeitherAnswerNorComplaintsTable() {
    var filed = file(fresh()).json();
    var id = filed.get("id").textValue();
    var whole =
        ApiCall.of("get-complaint")
            .path("id", id)
            .header("Tracking-Code", filed.get("trackingCode").textValue())
            .to(new GetComplaint(WIRING));
    assertFalse(whole.json().toString().contains("example.kz"));
    var items =
        CLOUD
            .dynamo()
            .query(
                q ->
                    q.tableName(CLOUD.nameOf(Resource.COMPLAINTS))
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(
                            Map.of(":pk", AttributeValue.fromS("COMPLAINT#" + id))));
    assertFalse(items.items().toString().contains("example.kz"));
    assertFalse(items.items().toString().contains(filed.get("trackingCode").textValue()));
    var contact =
        CLOUD
            .dynamo()
            .getItem(
                g ->
                    g.tableName(CLOUD.nameOf(Resource.CONTACTS))
                        .key(
                            Map.of(
                                "pk", AttributeValue.fromS("COMPLAINT#" + id),
                                "sk", AttributeValue.fromS("CONTACT"))));
    assertEquals("aigul@example.kz", contact.item().get("email").s());
    assertTrue(contact.item().containsKey("expiresAt"));
  }

  @Test
  void aRepeatAnswersWhatTheFirstAnswered() {
    var key = UUID.randomUUID().toString();
    var first = file(fresh().header("Idempotency-Key", key));
    var second = file(fresh().header("Idempotency-Key", key));
    assertEquals(201, second.status());
    assertEquals(first.json(), second.json());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    var key = UUID.randomUUID().toString();
    file(fresh().header("Idempotency-Key", key));
    var other = changed(body -> body.put("description", "Совсем другое обращение, не то же самое"));
    var answer = file(other.header("Idempotency-Key", key));
    assertEquals(422, answer.status());
    assertEquals(List.of("Idempotency-Key key_reused"), answer.errors());
  }

  @Test
  void withoutAKeyEveryFilingIsNew() {
    var one = file(ApiCall.of("file-complaint").withoutHeader("Idempotency-Key"));
    var two = file(ApiCall.of("file-complaint").withoutHeader("Idempotency-Key"));
    assertNotEquals(one.json().get("id"), two.json().get("id"));
  }

  @Test
  void manyAtOnceWithOneKeyMakeOneComplaint() throws Exception {
    var key = UUID.randomUUID().toString();
    Callable<ApiAnswer> filing = () -> file(fresh().header("Idempotency-Key", key));
    var pool = Executors.newFixedThreadPool(8);
    var ids = new TreeSet<String>();
    for (var future : pool.invokeAll(Collections.nCopies(8, filing))) {
      var answer = future.get();
      assertTrue(answer.status() == 201 || answer.status() == 409, () -> "" + answer.status());
      if (answer.status() == 201) {
        ids.add(answer.json().get("id").textValue());
      }
    }
    pool.shutdown();
    assertEquals(1, ids.size());
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/category      | \"smoke\"                     | /category unknown_code",
        "/category      | null                          | /category required",
        "/description   | \"Мусор\"                     | /description too_short",
        "/description   | 5                             | /description not_a_text",
        "/location      | {\"lat\":42.87,\"lon\":74.59} | /location outside_kazakhstan",
        "/location      | {\"lat\":55.75,\"lon\":37.62} | /location outside_kazakhstan",
        "/location      | {\"lat\":91,\"lon\":37.62}    | /location/lat out_of_range",
        "/location      | {\"lat\":43.2}                | /location/lon required",
        "/location      | \"Алматы\"                    | /location not_an_object",
        "/location      | null                          | /location required",
        "/authority     | \"NASA\"                      | /authority unknown_code",
        "/conduct       | \"bad\"                       | /conduct unknown_code",
        "/facility      | \"no-such-plant\"             | /facility unknown_code",
        "/occurredOn    | \"2026-11-03\"                | /occurredOn in_the_future",
        "/occurredOn    | \"1999-12-31\"                | /occurredOn too_long_ago",
        "/occurredOn    | \"вчера\"                     | /occurredOn not_a_date",
        "/language      | \"de\"                        | /language unknown_code",
        "/contact       | {\"email\":\"aigul\"}         | /contact/email not_an_email",
        "/contact       | {\"phone\":\"call me\"}       | /contact/phone not_a_phone",
        "/contact       | {\"iin\":\"1\"}               | /contact/iin unknown_field",
        "/colour        | 1                             | /colour unknown_field"
      })
  void oneWrongFieldIsNamed(String pointer, String value, String error) {
    var answer = file(changed(body -> body.set(pointer.substring(1), ApiCall.json(value))));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  @Test
  void everyWrongFieldIsNamedAtOnceInTheCallersLanguage() {
    var answer =
        file(
            ApiCall.of("file-complaint")
                .header("Accept-Language", "kk")
                .body(
                    "{\"category\":\"x\",\"description\":\"\",\"location\":{\"lat\":1,\"lon\":2}}"));
    assertEquals(
        List.of("/category unknown_code", "/description required", "/location outside_kazakhstan"),
        answer.errors());
    assertEquals("kk", answer.header("Content-Language"));
    assertTrue(answer.json().toString().contains("Бұл жер Қазақстаннан тыс"));
  }

  @Test
  void theLongestDescriptionFitsAndOneMoreDoesNot() {
    assertEquals(201, file(changed(body -> body.put("description", "ж".repeat(5000)))).status());
    var answer = file(changed(body -> body.put("description", "ж".repeat(5001))));
    assertEquals(List.of("/description too_long"), answer.errors());
  }

  private static ApiCall fresh() {
    return ApiCall.of("file-complaint").header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ApiCall changed(Consumer<ObjectNode> change) {
    var call = fresh();
    var body = call.jsonBody();
    change.accept(body);
    return call.body(body.toString());
  }

  private static ApiAnswer file(ApiCall call) {
    return call.to(new FileComplaint(WIRING));
  }
}
