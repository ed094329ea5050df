package kz.ecomap.imports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Real clients of which one call ends the process, before or after it took effect. */
final class FaultyCalls {
  /** The end of the process: nobody may catch it and go on. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger calls = new AtomicInteger();
  private final int fatal;
  private final boolean after;

  /**
   * @param fatal the number of the call that ends the process, from 0
   * @param after whether it takes effect first
   */
  FaultyCalls(int fatal, boolean after) {
    this.fatal = fatal;
    this.after = after;
  }

  /** Whether the process came to its end. */
  boolean crashed() {
    return calls.get() > fatal;
  }

  <T> T around(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean ends = calls.getAndIncrement() == fatal;
              if (ends && !after) {
                throw new Crash();
              }
              try {
                var answer = method.invoke(real, arguments);
                if (ends) {
                  throw new Crash();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
