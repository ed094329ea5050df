package kz.ecomap.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import kz.ecomap.local.Progress;

/** What a person at the terminal reads while it lasts. */
final class Terminal implements Progress {
  private static final long BETWEEN_LINES = 5_000_000_000L;

  private final PrintStream out;
  private final long started = System.nanoTime();
  private long lastCount;

  Terminal(PrintStream out) {
    this.out = out;
  }

  @Override
  public void say(String sentence) {
    out.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - started) / 1e9, sentence);
  }

  /** Says it every few seconds, and when it is done. */
  @Override
  public void count(String what, int done, int total) {
    if (done == total || System.nanoTime() - lastCount > BETWEEN_LINES) {
      lastCount = System.nanoTime();
      say(String.format(Locale.ROOT, "  %,d of %,d %s", done, total, what));
    }
  }

  /** Lines as they are. */
  void print(String lines) {
    out.println(lines);
  }
}
