package kz.ecomap.local.front;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import kz.ecomap.local.LocalContext;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.json.Json;

/** Calls an HTTP function as Lambda does, with bytes in and bytes out, within Lambda's limits. */
final class Invocation {
  /** Lambda takes and gives at most 6 MB in a synchronous call. */
  private static final int LARGEST = 6 * 1024 * 1024;

  private Invocation() {}

  /**
   * The function's answer to an event.
   *
   * @throws Problem 413 when the event is larger than Lambda takes
   * @throws IllegalStateException when the answer is larger than Lambda would pass on
   */
  static Response call(RequestStreamHandler function, ObjectNode event, String requestId)
      throws IOException {
    var in = Json.write(event);
    if (in.length > LARGEST) {
      throw Problem.tooLarge();
    }
    var out = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(in),
        out,
        new LocalContext(function.getClass().getSimpleName(), requestId));
    if (out.size() > LARGEST) {
      throw new IllegalStateException(
          function.getClass().getSimpleName() + " answered " + out.size() + " bytes");
    }
    var answer = Json.read(out.toByteArray());
    var headers = new TreeMap<String, String>();
    for (var header : answer.path("headers").properties()) {
      headers.put(header.getKey(), header.getValue().asText());
    }
    var body = answer.path("body").asText("");
    return new Response(
        answer.path("statusCode").asInt(),
        headers,
        answer.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8));
  }
}
