package kz.ecomap.local.front;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.ecomap.Access;

/** Whether a caller may go on; what API Gateway asks the authorizer. */
@FunctionalInterface
public interface Gate {
  /**
   * Puts the caller into the event's context.
   *
   * @throws kz.ecomap.shared.http.Problem 401 or 403 when the caller may not go on
   */
  void check(Access access, ObjectNode event);
}
