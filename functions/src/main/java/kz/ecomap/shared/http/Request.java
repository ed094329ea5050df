package kz.ecomap.shared.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.shared.json.Json;
import kz.ecomap.shared.text.Language;

/**
 * One HTTP request, read once from API Gateway's REST proxy event (payload version 1.0).
 *
 * @param resource the template that matched, below the base path, as in {@code /complaints/{id}}
 * @param headers by lower-case name
 * @param query by name; of a repeated parameter the last counts
 * @param correlationId names this request in answers and logs
 */
public record Request(
    String method,
    String resource,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body,
    Caller caller,
    String correlationId) {

  /** Reads the proxy event. Absent and null members are the same. */
  static Request of(JsonNode event) {
    var context = event.path("requestContext");
    var body = event.path("body").asText("");
    return new Request(
        event.path("httpMethod").asText("GET"),
        event.path("resource").asText("").replaceFirst("^(/api)?/v1(?=/)", ""),
        texts(event.path("pathParameters"), false),
        texts(event.path("queryStringParameters"), false),
        texts(event.path("headers"), true),
        event.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8),
        caller(context.path("authorizer")),
        context.path("requestId").asText("none"));
  }

  /** A path parameter; the route guarantees that it is there. */
  public String path(String name) {
    var value = path.get(name);
    if (value == null) {
      throw new IllegalStateException("the route has no {" + name + "}");
    }
    return value;
  }

  /** A header by any case of its name; blank counts as absent. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** The language of errors and sentences, from {@code Accept-Language}. */
  public Language language() {
    return Language.accepted(header("Accept-Language").orElse(null));
  }

  /** The query parameters, to be read with every error collected. */
  public Query parameters() {
    return new Query(query);
  }

  /**
   * The JSON body, to be read with every error collected.
   *
   * @throws Problem 415 when it is not declared as JSON, 400 when it is not a JSON object
   */
  public Fields fields() {
    return Fields.of(json());
  }

  /**
   * The JSON body as it is, to be kept.
   *
   * @throws Problem 415 when it is not declared as JSON, 400 when it is not a JSON object
   */
  public JsonNode json() {
    requireContentType("application/json");
    try {
      var tree = Json.read(body);
      if (!tree.isObject()) {
        throw Problem.badRequest("not_an_object");
      }
      return tree;
    } catch (JacksonException e) {
      throw Problem.badRequest("broken_json");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Checks what the body is declared as.
   *
   * @throws Problem 415 when it is something else
   */
  public void requireContentType(String type) {
    var declared = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!declared.equals(type) && !declared.startsWith(type + ";")) {
      throw Problem.unsupportedMediaType();
    }
  }

  private static Map<String, String> texts(JsonNode node, boolean anyCase) {
    var texts = new TreeMap<String, String>();
    for (var field : node.properties()) {
      if (!field.getValue().isNull()) {
        var name = anyCase ? field.getKey().toLowerCase(Locale.ROOT) : field.getKey();
        texts.put(name, field.getValue().asText());
      }
    }
    return texts;
  }

  private static Caller caller(JsonNode authorizer) {
    var roles = authorizer.path("roles").asText("");
    return roles.isEmpty()
        ? Caller.ANYONE
        : new Caller(
            Set.of(roles.split(",", 10)),
            Optional.ofNullable(authorizer.path("authority").textValue()),
            Optional.ofNullable(authorizer.path("region").textValue()));
  }
}
