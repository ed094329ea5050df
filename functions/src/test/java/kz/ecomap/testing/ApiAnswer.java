package kz.ecomap.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import kz.ecomap.shared.json.Json;

/**
 * What a function answered.
 *
 * @param body without compression
 */
public record ApiAnswer(int status, Map<String, String> headers, byte[] body) {
  static ApiAnswer of(JsonNode answer) throws IOException {
    var headers = new TreeMap<String, String>();
    for (var header : answer.get("headers").properties()) {
      headers.put(header.getKey(), header.getValue().textValue());
    }
    var text = answer.get("body").textValue();
    var body =
        answer.get("isBase64Encoded").booleanValue()
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    return new ApiAnswer(
        answer.get("statusCode").intValue(),
        headers,
        "gzip".equals(headers.get("Content-Encoding"))
            ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
            : body);
  }

  /** A header; null when there is none. */
  public String header(String name) {
    return headers.get(name);
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return Json.read(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with which field, as in {@code /category unknown_code}, sorted. */
  public List<String> errors() {
    var errors = new ArrayList<String>();
    for (var error : json().path("errors")) {
      errors.add(error.get("pointer").textValue() + " " + error.get("code").textValue());
    }
    errors.sort(null);
    return errors;
  }
}
