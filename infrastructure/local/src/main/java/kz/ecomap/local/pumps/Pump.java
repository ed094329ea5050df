package kz.ecomap.local.pumps;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks for events again and again in a thread of its own, less often while it fails. */
final class Pump {
  /** How soon a photo or a change is noticed. */
  private static final long PAUSE_MS = 150;

  private static final long LONGEST_PAUSE_MS = 10_000;
  private static final long TO_FINISH_MS = 5_000;

  /** What a pump does each time. */
  @FunctionalInterface
  interface Source {
    /**
     * Hands over what has come.
     *
     * @return whether there was something, so that there may be more
     * @throws Exception when a function failed; the same events come again
     */
    boolean pump() throws Exception;
  }

  private final String name;
  private final Source source;
  private final PrintStream failures;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread;

  Pump(String name, Source source, PrintStream failures) {
    this.name = name;
    this.source = source;
    this.failures = failures;
    thread = new Thread(this::run, "pump-" + name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Lets the function that runs now finish; what it does not finish comes again later. */
  void close() {
    end.countDown();
    try {
      thread.join(TO_FINISH_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    long pause = PAUSE_MS;
    try {
      while (!end.await(pause, TimeUnit.MILLISECONDS)) {
        try {
          pause = source.pump() ? 0 : PAUSE_MS;
        } catch (Exception | OutOfMemoryError e) {
          pause = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, pause) * 2);
          failures.println(name + " failed; it gets the same events again in " + pause + " ms");
          e.printStackTrace(failures);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
