package kz.ecomap.shared.http;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.json.Json;

/**
 * One JSON line per request on standard output, where Lambda's log is. It names the route's
 * template, never the path, the query, a header or the body, so that nothing personal can be in it.
 */
final class RequestLog {
  private static final PrintStream OUT = System.out;

  private RequestLog() {}

  static void write(Request request, Response response, long nanos) {
    var line = start("request", request);
    line.put("status", response.status());
    line.put("bytes", response.body().length);
    line.put("ms", Math.round(nanos / 1e4) / 100.0);
    line.put("roles", request.caller().roles());
    print(line);
  }

  /**
   * A fault of ours: its type and where it happened. Its message may quote data, so it is left out.
   */
  static void failure(Request request, RuntimeException e) {
    var line = start("failure", request);
    line.put("exception", e.getClass().getName());
    var cause = e;
    if (e.getCause() instanceof RuntimeException inner) {
      cause = inner;
      line.put("cause", inner.getClass().getName());
    }
    var trace = cause.getStackTrace();
    var lines = new String[Math.min(12, trace.length)];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = trace[i].toString();
    }
    line.put("trace", lines);
    print(line);
  }

  private static Map<String, Object> start(String kind, Request request) {
    var line = new LinkedHashMap<String, Object>();
    line.put("log", kind);
    line.put("correlationId", request.correlationId());
    line.put("method", request.method());
    line.put("resource", request.resource());
    return line;
  }

  private static void print(Map<String, Object> line) {
    var bytes = Json.write(line);
    synchronized (OUT) {
      OUT.write(bytes, 0, bytes.length);
      OUT.println();
    }
  }
}
