package kz.ecomap.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens by itself: asks again and again, each time over HTTP. */
final class Patience {
  /** Long beyond what anything takes, even on a machine that is busy with something else. */
  private static final Duration MOST = Duration.ofSeconds(90);

  private Patience() {}

  /** Asks until the answer is enough, and answers it. */
  static <T> T until(Supplier<T> asking, Predicate<T> enough) {
    long began = System.nanoTime();
    var answer = asking.get();
    while (!enough.test(answer)) {
      if (System.nanoTime() - began > MOST.toNanos()) {
        throw new AssertionError("it never came true: " + answer);
      }
      answer = asking.get();
    }
    return answer;
  }

  /** Asks until it is so. */
  static void until(BooleanSupplier asking) {
    var unused = until(asking::getAsBoolean, so -> so);
  }
}
