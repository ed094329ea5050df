package kz.ecomap.shared.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.json.Json;
import kz.ecomap.shared.text.Messages;

/** The last steps of every answer: problems as JSON, entity tags, 304, compression. */
final class Rendering {
  /** Smaller bodies fit one packet anyway. */
  private static final int WORTH_COMPRESSING = 1000;

  private Rendering() {}

  /** A problem as RFC 9457 has it, in the caller's language. */
  static Response problem(Problem problem, Request request) {
    var language = request.language();
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:ecomap:problem:" + problem.code());
    body.put("title", Messages.text(language, "problem." + problem.code() + ".title"));
    body.put("status", problem.status());
    body.put("detail", Messages.text(language, "problem." + problem.code() + ".detail"));
    body.put("correlationId", request.correlationId());
    body.putAll(problem.facts());
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors().stream().map(error -> field(error, request)).toList());
    }
    var response =
        Response.of(problem.status(), "application/problem+json", Json.write(body))
            .with("Content-Language", language.code())
            .uncached();
    return problem.status() == 401 ? response.with("WWW-Authenticate", "Bearer") : response;
  }

  /** The answer as it goes over the wire. */
  static Response finished(Request request, Response response) {
    var headers = new TreeMap<>(response.headers());
    headers.put("X-Correlation-Id", request.correlationId());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", "ETag, Link, Location, X-Correlation-Id");
    headers.putIfAbsent("Cache-Control", "no-cache");
    headers.put("Vary", "Accept-Encoding, Accept-Language, Authorization, Tracking-Code");
    boolean cacheable = request.method().equals("GET") && response.status() == 200;
    if (cacheable) {
      headers.putIfAbsent("ETag", ETags.ofBytes(response.body()));
      var known = request.header("If-None-Match");
      if (known.isPresent() && ETags.anyMatches(known.get(), headers.get("ETag"))) {
        headers.remove("Content-Type");
        return new Response(304, headers, new byte[0]);
      }
    }
    if (!compresses(request, response)) {
      return new Response(response.status(), headers, response.body());
    }
    headers.put("Content-Encoding", "gzip");
    headers.computeIfPresent("ETag", (name, tag) -> ETags.gzipped(tag));
    return new Response(
        response.status(), headers, Gzip.of(response.body(), contentType(response)));
  }

  private static Map<String, Object> field(FieldError error, Request request) {
    var field = new LinkedHashMap<String, Object>();
    field.put("pointer", error.pointer());
    field.put("code", error.code());
    field.put("detail", error.detail(request.language()));
    return field;
  }

  private static boolean compresses(Request request, Response response) {
    return response.body().length >= WORTH_COMPRESSING
        && Gzip.compresses(contentType(response))
        && List.of(request.header("Accept-Encoding").orElse("").split("[,;]\\s*", 20))
            .contains("gzip");
  }

  private static String contentType(Response response) {
    return response.headers().getOrDefault("Content-Type", "");
  }
}
