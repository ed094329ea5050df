package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.ecomap.shared.http.Response;

/** Sends answers as HTTP wants them: no body for HEAD, 204 and 304. */
final class Replies {
  private Replies() {}

  /** An answer whose body is in memory. */
  static void send(HttpExchange exchange, Response response) throws IOException {
    response.headers().forEach(exchange.getResponseHeaders()::set);
    int length = response.body().length;
    boolean bodiless = response.status() == 204 || response.status() == 304;
    if (exchange.getRequestMethod().equals("HEAD") && !bodiless) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(length));
    }
    if (bodiless || length == 0 || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(response.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(response.status(), length);
    exchange.getResponseBody().write(response.body());
  }

  /** A sentence for whoever has gone astray. */
  static void text(HttpExchange exchange, int status, String sentence) throws IOException {
    var body = sentence.getBytes(StandardCharsets.UTF_8);
    send(exchange, Response.of(status, "text/plain; charset=utf-8", body).uncached());
  }
}
