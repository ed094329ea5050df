package kz.ecomap.local;

import java.time.Duration;

/** Waits for what other threads and processes do. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Await() {}

  /** A condition that may fail while it is asked. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws Exception;
  }

  /** Asks until it holds; a minute is a failure. */
  public static void until(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("after " + PATIENCE.toSeconds() + " s still not: " + what);
      }
      Thread.onSpinWait();
    }
  }
}
