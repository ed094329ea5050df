package kz.ecomap.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.json.Json;

/** A call of a function with a sample of {@code events/}, changed where a test wants it. */
public final class ApiCall {
  private final ObjectNode event;

  private ApiCall(ObjectNode event) {
    this.event = event;
  }

  /** The sample of that name, as in {@code put-facility}. */
  public static ApiCall of(String sample) {
    try {
      var bytes = Files.readAllBytes(Path.of("..", "events", sample + ".json"));
      return new ApiCall((ObjectNode) Json.read(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a path parameter. */
  public ApiCall path(String name, Object value) {
    return with("pathParameters", name, value);
  }

  /** With a query parameter. */
  public ApiCall query(String name, Object value) {
    return with("queryStringParameters", name, value);
  }

  /** Without any query parameter. */
  public ApiCall withoutQuery() {
    event.putNull("queryStringParameters");
    return this;
  }

  /** With a header. */
  public ApiCall header(String name, Object value) {
    return with("headers", name, value);
  }

  /** By a caller with these roles, comma-separated, as the authorizer found them. */
  public ApiCall caller(String roles) {
    ((ObjectNode) event.get("requestContext")).putObject("authorizer").put("roles", roles);
    return this;
  }

  /** By nobody in particular. */
  public ApiCall nobody() {
    ((ObjectNode) event.get("requestContext")).remove("authorizer");
    return this;
  }

  /** By somebody who speaks for an authority in a region, as the authorizer found it. */
  public ApiCall authority(String code, String region) {
    ((ObjectNode) event.get("requestContext"))
        .putObject("authorizer")
        .put("roles", "authority")
        .put("authority", code)
        .put("region", region);
    return this;
  }

  /** Without a header. */
  public ApiCall withoutHeader(String name) {
    ((ObjectNode) event.get("headers")).remove(name);
    return this;
  }

  /** A JSON text as a tree. */
  public static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With another body. */
  public ApiCall body(String body) {
    event.put("body", body).put("isBase64Encoded", false);
    return this;
  }

  /** With another body, in base 64 as API Gateway sends what is not text. */
  public ApiCall body(byte[] body) {
    event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    return this;
  }

  /** The sample's JSON body, to be changed and given to {@link #body(String)}. */
  public ObjectNode jsonBody() {
    try {
      return (ObjectNode) Json.MAPPER.readTree(event.path("body").textValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a function answers. */
  public ApiAnswer to(ApiFunction function) {
    var out = new ByteArrayOutputStream();
    try {
      function.handleRequest(new ByteArrayInputStream(Json.write(event)), out, null);
      return ApiAnswer.of(Json.read(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ApiCall with(String object, String name, Object value) {
    if (!event.path(object).isObject()) {
      event.putObject(object);
    }
    ((ObjectNode) event.get(object)).put(name, value.toString());
    return this;
  }
}
