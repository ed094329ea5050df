package kz.ecomap.shared.http;

import kz.ecomap.shared.log.LogLine;

/**
 * One line per request. It names the route's template, never the path, the query, a header or the
 * body, so that nothing personal can be in it.
 */
final class RequestLog {
  private RequestLog() {}

  static void write(Request request, Response response, long nanos) {
    start("request", request)
        .with("status", response.status())
        .with("bytes", response.body().length)
        .with("ms", Math.round(nanos / 1e4) / 100.0)
        .with("roles", request.caller().roles())
        .print();
  }

  /** A fault of ours. */
  static void failure(Request request, RuntimeException e) {
    start("failure", request).with(e).print();
  }

  private static LogLine start(String kind, Request request) {
    return LogLine.of(kind)
        .with("correlationId", request.correlationId())
        .with("method", request.method())
        .with("resource", request.resource());
  }
}
