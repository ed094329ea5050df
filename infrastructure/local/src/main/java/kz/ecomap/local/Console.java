package kz.ecomap.local;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What a person at the terminal reads. Kept apart from standard output, which belongs to the
 * functions' log lines.
 */
final class Console implements Progress {
  private static final int STEPS = 10;

  private final PrintStream out;
  private final long started = System.nanoTime();
  private int lastStep;

  Console(PrintStream out) {
    this.out = out;
  }

  @Override
  public void say(String sentence) {
    out.printf(Locale.ROOT, "%5.1f s  %s%n", (System.nanoTime() - started) / 1e9, sentence);
  }

  @Override
  public synchronized void count(String what, int done, int total) {
    int step = done * STEPS / total;
    if (step != lastStep) {
      lastStep = step;
      say("  " + done + " of " + total + " " + what);
    }
  }

  /** Lines as they are. */
  void print(String lines) {
    out.println(lines);
    out.flush();
  }
}
