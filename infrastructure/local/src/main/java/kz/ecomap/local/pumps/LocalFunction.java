package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import kz.ecomap.EventFunction;
import kz.ecomap.local.LocalContext;

/**
 * A function that events start, on this machine.
 *
 * @param name as it is deployed
 * @param timeout how long it is told that a call may take; it is not broken off
 */
record LocalFunction<E>(String name, RequestHandler<E, ?> handler, Duration timeout) {

  /** Made by its constructor without arguments, as Lambda makes it. */
  @SuppressWarnings("unchecked")
  static <E> LocalFunction<E> made(EventFunction function) {
    try {
      return new LocalFunction<>(
          function.name(),
          (RequestHandler<E, ?>) function.function().getConstructor().newInstance(),
          function.trigger().timeout());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(function.name() + " cannot be made as Lambda makes it", e);
    }
  }

  /**
   * Calls it.
   *
   * @param requestId names the call in the log
   */
  Object call(E event, String requestId) {
    return handler.handleRequest(event, LocalContext.until(name, requestId, timeout));
  }
}
