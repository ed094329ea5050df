package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What answers a part of the addresses. */
@FunctionalInterface
public interface Route {
  /**
   * Answers; the front closes the exchange.
   *
   * @throws IOException when the caller went away
   */
  void answer(HttpExchange exchange) throws IOException;
}
