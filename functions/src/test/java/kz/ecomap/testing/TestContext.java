package kz.ecomap.testing;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;
import java.time.Duration;

/** What Lambda tells a function about its call, as far as ours ask: how much time is left. */
public final class TestContext {
  private TestContext() {}

  /** A call with so much time left. */
  public static Context lasting(Duration time) {
    return (Context)
        Proxy.newProxyInstance(
            TestContext.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getRemainingTimeInMillis")) {
                return Math.toIntExact(time.toMillis());
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
