package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kz.ecomap.shared.json.Json;

/** Calls the API over HTTP and holds every answer against the contract. */
final class ApiClient {
  private final RunningEcomap ecomap;
  private final Contract contract;

  ApiClient(RunningEcomap ecomap) throws IOException {
    this.ecomap = ecomap;
    this.contract = new Contract();
  }

  /** What a call answered; its body is as the contract says. */
  record Answer(int status, HttpResponse<byte[]> raw, JsonNode json) {
    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  /** A call of an operation; {@code template} is its path in the contract. */
  Answer call(String method, String template, String path, String body, String... headers) {
    var request = ecomap.request("/api/v1" + path).header("Accept-Language", "ru");
    boolean typed = List.of(headers).contains("Content-Type");
    if (body != null && !typed) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return checked(
        method,
        template,
        request.method(
            method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  Answer get(String template, String path, String... headers) {
    return call("GET", template, path, null, headers);
  }

  /** A development token of a role; an authority is the akimat of Almaty. */
  String bearer(String role) {
    var answer =
        ecomap.send(
            ecomap
                .request("/local/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("role=" + role + "&authority=AKIMAT&region=KZ-75")));
    assertEquals(200, answer.statusCode());
    return "Bearer " + read(answer.body()).path("access_token").textValue();
  }

  private Answer checked(String method, String template, HttpRequest.Builder request) {
    var raw = ecomap.send(request);
    var type = raw.headers().firstValue("Content-Type").orElse("");
    if (!type.endsWith("json")) {
      return new Answer(raw.statusCode(), raw, null);
    }
    try {
      var body =
          raw.headers().firstValue("Content-Encoding").isPresent()
              ? new GZIPInputStream(new ByteArrayInputStream(raw.body())).readAllBytes()
              : raw.body();
      assertEquals(
          List.of(),
          contract.faults(method, template, raw.statusCode(), type, body),
          () -> method + " " + template + ": " + new String(body, StandardCharsets.UTF_8));
      return new Answer(raw.statusCode(), raw, Json.read(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(byte[] body) {
    try {
      return Json.read(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
