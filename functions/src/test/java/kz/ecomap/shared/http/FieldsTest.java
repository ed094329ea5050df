package kz.ecomap.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"t\":\"abc\"}            |",
        "{\"t\":\"  abc \"}         |",
        "{}                         | /t required",
        "{\"t\":null}               | /t required",
        "{\"t\":\"  \"}             | /t required",
        "{\"t\":7}                  | /t not_a_text",
        "{\"t\":\"ab\"}             | /t too_short",
        "{\"t\":\"abcdef\"}         | /t too_long",
        "{\"t\":\"a\\u0000bc\"}     | /t control_characters",
        "{\"t\":\"abc\",\"x/y\":1}  | /x~1y unknown_field",
        "{\"t\":\"🌳🌳🌳🌳🌳\"}      |"
      })
  void texts(String json, String expected) {
    assertEquals(expected, errors(json, body -> body.required("t", body.text("t", 3, 5))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"n\":1}      |",
        "{\"n\":10.0}   |",
        "{\"n\":10.01}  | /n out_of_range",
        "{\"n\":1e400}  | /n out_of_range",
        "{\"n\":\"1\"}  | /n not_a_number"
      })
  void numbers(String json, String expected) {
    assertEquals(expected, errors(json, body -> body.number("n", BigDecimal.ONE, BigDecimal.TEN)));
  }

  @Test
  void everyErrorIsToldAtOnceWithItsPointer() {
    var json =
        "{\"a\":1,\"list\":[{\"b\":\"\"},7,{\"b\":\"ok\",\"c\":1}],\"day\":\"2026-02-30\",\"z\":0}";
    var told =
        errors(
            json,
            body -> {
              body.text("a", 1, 5);
              body.date("day");
              for (var each : body.objects("list", 5)) {
                each.required("b", each.text("b", 1, 5));
                each.noMore();
              }
            });
    assertEquals(
        "/a not_a_text, /day not_a_date, /list/1 not_an_object, /list/0/b required,"
            + " /list/2/c unknown_field, /z unknown_field",
        told);
  }

  @Test
  void aListThatIsTooLongIsNotRead() {
    assertEquals("/l too_many", errors("{\"l\":[\"a\",\"b\"]}", body -> body.texts("l", 1)));
  }

  private static String errors(String json, Consumer<Fields> reading) {
    try {
      var body = Fields.of(Json.read(json.getBytes(StandardCharsets.UTF_8)));
      reading.accept(body);
      body.done();
      return null;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (Problem problem) {
      assertEquals(422, problem.status());
      return String.join(
          ", ", problem.errors().stream().map(e -> e.pointer() + " " + e.code()).toList());
    }
  }

  @Test
  void brokenAndDoubledJsonIsRefused() {
    for (var json : List.of("{", "{\"a\":1,\"a\":2}", "{} {}", "")) {
      assertThrows(
          Exception.class,
          () -> {
            var tree = Json.read(json.getBytes(StandardCharsets.UTF_8));
            if (tree.isMissingNode()) {
              throw new IOException("empty");
            }
          },
          json);
    }
  }
}
