package kz.ecomap.local.front;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import kz.ecomap.shared.json.Json;

/** API Gateway's event for one request: REST proxy integration, payload version 1.0. */
final class ProxyEvent {
  private ProxyEvent() {}

  /**
   * The event without its body and without a caller.
   *
   * @param resource the template that matched, as in {@code /api/v1/complaints/{id}}
   * @param requestId names the request in answers and logs
   */
  static ObjectNode of(
      HttpExchange exchange, String resource, Map<String, String> parameters, String requestId) {
    var event = Json.MAPPER.createObjectNode();
    event.put("resource", resource);
    event.put("path", exchange.getRequestURI().getPath());
    event.put("httpMethod", exchange.getRequestMethod());
    var single = event.putObject("headers");
    var multiple = event.putObject("multiValueHeaders");
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              single.put(name, values.get(values.size() - 1));
              values.forEach(multiple.withArray(name)::add);
            });
    query(event, exchange.getRequestURI().getRawQuery());
    if (parameters.isEmpty()) {
      event.putNull("pathParameters");
    } else {
      var path = event.putObject("pathParameters");
      parameters.forEach(path::put);
    }
    event.putNull("stageVariables");
    var context = event.putObject("requestContext");
    context.put("requestId", requestId);
    context.put("resourcePath", resource);
    context.put("httpMethod", exchange.getRequestMethod());
    context.put("path", exchange.getRequestURI().getPath());
    context.put("stage", "local");
    context.put("apiId", "local");
    context.put("protocol", "HTTP/1.1");
    context.putObject("identity").put("sourceIp", "127.0.0.1");
    event.putNull("body");
    event.put("isBase64Encoded", false);
    return event;
  }

  /** Puts the body in: as text when it is declared as text, else in Base64. */
  static void body(ObjectNode event, byte[] body, String contentType) {
    if (body.length > 0) {
      boolean text = isText(contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
      event.put("isBase64Encoded", !text);
      event.put(
          "body",
          text
              ? new String(body, StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(body));
    }
  }

  private static boolean isText(String contentType) {
    return contentType.startsWith("text/")
        || contentType.startsWith("application/json")
        || contentType.startsWith("application/x-www-form-urlencoded");
  }

  private static void query(ObjectNode event, String raw) {
    if (raw == null || raw.isEmpty()) {
      event.putNull("queryStringParameters");
      event.putNull("multiValueQueryStringParameters");
      return;
    }
    var single = event.putObject("queryStringParameters");
    var multiple = event.putObject("multiValueQueryStringParameters");
    for (var pair : raw.split("&", 1000)) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        var name = decoded(parts[0]);
        var value = parts.length == 2 ? decoded(parts[1]) : "";
        single.put(name, value);
        multiple.withArray(name).add(value);
      }
    }
  }

  /** What a form or query means; what is not well encoded is taken as it stands. */
  static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
