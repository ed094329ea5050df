package kz.ecomap.shared.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import kz.ecomap.testing.ApiCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiFunctionTest {
  private static final byte[] LONG = "ә".repeat(1000).getBytes(StandardCharsets.UTF_8);

  @Test
  void anAnswerHasAStrongTagAndASecondAskingGets304() {
    var first = call().to(answering(LONG));
    assertEquals(200, first.status());
    assertTrue(first.header("ETag").matches("\"[0-9a-f]{32}-gzip\""), first.header("ETag"));
    for (var known :
        new String[] {first.header("ETag"), first.header("ETag").replace("-gzip", "")}) {
      var second = call().header("If-None-Match", "\"other\", " + known).to(answering(LONG));
      assertEquals(304, second.status());
      assertEquals(0, second.body().length);
    }
    assertEquals(200, call().header("If-None-Match", "\"other\"").to(answering(LONG)).status());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {"gzip, br | gzip", "br | null", "gzip;q=0.5 | gzip", "identity | null"})
  void compressesForWhoCanReadIt(String accepted, String encoding) {
    var answer = call().header("Accept-Encoding", accepted).to(answering(LONG));
    assertEquals(encoding, String.valueOf(answer.header("Content-Encoding")));
    assertArrayEquals(LONG, answer.body());
  }

  @Test
  void smallBodiesAreNotCompressed() {
    var answer = call().to(answering("{}".getBytes(StandardCharsets.UTF_8)));
    assertEquals(null, answer.header("Content-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Мұндай параметр жоқ.",
    "ru-RU, Такого параметра нет.",
    "en, There is no such parameter."
  })
  void unknownParametersAreRefusedInTheCallersLanguage(String language, String detail) {
    var answer =
        call().header("Accept-Language", language).query("colour", "blue").to(answering(LONG));
    assertEquals(400, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertEquals("?colour unknown_parameter", answer.errors().get(0));
    assertEquals(detail, answer.json().at("/errors/0/detail").textValue());
  }

  @Test
  void aFaultOfOursTellsNothingButItsNumber() {
    var answer =
        call()
            .to(
                function(
                    request -> {
                      throw new IllegalStateException("secret of table complaints");
                    }));
    assertEquals(500, answer.status());
    assertFalse(new String(answer.body(), StandardCharsets.UTF_8).contains("secret"));
    assertEquals(answer.header("X-Correlation-Id"), answer.json().get("correlationId").textValue());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json                  | {}      | 204",
        "application/json; charset=utf-8   | {}      | 204",
        "text/plain                        | {}      | 415",
        "application/jsonp                 | {}      | 415",
        "application/json                  | {       | 400",
        "application/json                  | []      | 400",
        "application/json                  | {} {}   | 400",
        "application/json                  | ''      | 400",
        "application/json                  | {\"a\":1,\"a\":2} | 400"
      })
  void bodiesMustBeDeclaredAndBeJson(String type, String body, int status) {
    var reading =
        function(
            request -> {
              request.fields().done();
              return Response.noContent();
            });
    assertEquals(status, call().header("content-TYPE", type).body(body).to(reading).status());
    assertEquals(
        status,
        call()
            .header("content-TYPE", type)
            .body(body.getBytes(StandardCharsets.UTF_8))
            .to(reading)
            .status());
  }

  private static ApiCall call() {
    return ApiCall.of("list-categories");
  }

  private static ApiFunction answering(byte[] body) {
    return function(request -> Response.of(200, "application/json", body));
  }

  private static ApiFunction function(Function<Request, Response> answer) {
    return new ApiFunction() {
      @Override
      protected Set<String> queryParameters() {
        return Set.of("known");
      }

      @Override
      protected Response answer(Request request) {
        return answer.apply(request);
      }
    };
  }
}
