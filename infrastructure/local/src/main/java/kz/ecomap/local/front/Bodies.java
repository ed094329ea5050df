package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import kz.ecomap.shared.http.Problem;

/** Request bodies within the limits of API Gateway. */
final class Bodies {
  /** API Gateway takes no more. */
  private static final int LARGEST = 10 * 1024 * 1024;

  /** More than this is not read only to be polite to a client that would not listen before. */
  private static final long PATIENCE = 64L * 1024 * 1024;

  private Bodies() {}

  /**
   * The body.
   *
   * @throws Problem 413 when it is too large
   */
  static byte[] read(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Problem.tooLarge();
    }
    return body;
  }

  /** Reads what the client still sends, so that it hears the answer instead of a broken pipe. */
  static void discard(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody();
    var buffer = new byte[64 * 1024];
    long read = 0;
    for (int n = body.read(buffer); n >= 0 && read < PATIENCE; n = body.read(buffer)) {
      read += n;
    }
  }
}
