package kz.ecomap.shared.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Set;
import kz.ecomap.shared.json.Json;

/**
 * What every HTTP function has in common: it reads API Gateway's REST proxy event once, answers,
 * renders errors as problem+json, adds entity tags, compresses, and logs one line without personal
 * data.
 */
public abstract class ApiFunction implements RequestStreamHandler {

  /**
   * Answers a request.
   *
   * @throws Problem for whatever the caller is to be told
   */
  protected abstract Response answer(Request request);

  /** The query parameters that this endpoint knows; any other is 400. */
  protected Set<String> queryParameters() {
    return Set.of();
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    long started = System.nanoTime();
    var request = Request.of(Json.MAPPER.readTree(input));
    var response = Rendering.finished(request, answerOrProblem(request));
    write(response, output);
    RequestLog.write(request, response, System.nanoTime() - started);
  }

  private Response answerOrProblem(Request request) {
    try {
      rejectUnknownParameters(request);
      return answer(request);
    } catch (Problem problem) {
      return Rendering.problem(problem, request);
    } catch (RuntimeException e) {
      RequestLog.failure(request, e);
      return Rendering.problem(Problem.internal(), request);
    }
  }

  private void rejectUnknownParameters(Request request) {
    var errors = new ArrayList<FieldError>();
    for (var name : request.query().keySet()) {
      if (!queryParameters().contains(name)) {
        errors.add(FieldError.of("?" + name, "unknown_parameter"));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.badParameters(errors);
    }
  }

  private static void write(Response response, OutputStream output) throws IOException {
    boolean binary = response.headers().containsKey("Content-Encoding") || !isText(response);
    try (var json = Json.MAPPER.createGenerator(output)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", response.status());
      json.writeObjectFieldStart("headers");
      for (var header : response.headers().entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      json.writeEndObject();
      json.writeStringField(
          "body",
          binary
              ? Base64.getEncoder().encodeToString(response.body())
              : new String(response.body(), StandardCharsets.UTF_8));
      json.writeBooleanField("isBase64Encoded", binary);
      json.writeEndObject();
    }
  }

  private static boolean isText(Response response) {
    var type = response.headers().getOrDefault("Content-Type", "text/plain");
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("yaml");
  }
}
