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
  private long looks;
  private long found;

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

  /** How often it has found something, or failed. */
  synchronized long found() {
    return found;
  }

  /** Waits until it has looked everywhere once more, or is closed. */
  synchronized void awaitLook() throws InterruptedException {
    // The look that is under way may have passed by already where something comes now.
    long enough = looks + 2;
    while (looks < enough && end.getCount() > 0) {
      wait();
    }
  }

  /** Lets the function that runs now finish; what it does not finish comes again later. */
  void close() {
    end.countDown();
    synchronized (this) {
      notifyAll();
    }
    try {
      thread.join(TO_FINISH_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void looked(boolean some) {
    looks++;
    found += some ? 1 : 0;
    notifyAll();
  }

  private void run() {
    long pause = PAUSE_MS;
    try {
      while (!end.await(pause, TimeUnit.MILLISECONDS)) {
        boolean some = true;
        try {
          some = source.pump();
          pause = some ? 0 : PAUSE_MS;
        } catch (Exception | OutOfMemoryError e) {
          pause = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, pause) * 2);
          failures.println(name + " failed; it gets the same events again in " + pause + " ms");
          e.printStackTrace(failures);
        }
        looked(some);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
