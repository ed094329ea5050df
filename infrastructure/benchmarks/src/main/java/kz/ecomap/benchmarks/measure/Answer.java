package kz.ecomap.benchmarks.measure;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import kz.ecomap.shared.json.Json;

/**
 * What a function answered.
 *
 * @param status of HTTP
 * @param bytes of the body, as they go over the wire
 */
record Answer(int status, int bytes) {

  /** Calls a function with an event, as Lambda does. */
  static Outbox call(RequestStreamHandler function, byte[] event) {
    var out = new Outbox();
    try {
      function.handleRequest(new ByteArrayInputStream(event), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** Reads what a function wrote. */
  static Answer of(Outbox written) {
    try {
      var answer = Json.MAPPER.readTree(written.toByteArray());
      var body = answer.get("body").asText();
      return new Answer(
          answer.get("statusCode").asInt(),
          answer.get("isBase64Encoded").asBoolean()
              ? Base64.getDecoder().decode(body).length
              : body.getBytes(StandardCharsets.UTF_8).length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** API Gateway's event of a GET request by somebody who takes gzip. */
  static byte[] event(String resource, Map<String, String> path, Map<String, String> query) {
    var event = Json.MAPPER.createObjectNode();
    event.put("resource", resource);
    event.put("httpMethod", "GET");
    event.putObject("headers").put("Accept-Encoding", "gzip");
    path.forEach(event.putObject("pathParameters")::put);
    query.forEach(event.putObject("queryStringParameters")::put);
    event.putObject("requestContext").put("requestId", "benchmark");
    event.put("isBase64Encoded", false);
    return Json.write(event);
  }
}
