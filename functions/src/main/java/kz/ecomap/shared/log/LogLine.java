package kz.ecomap.shared.log;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.json.Json;

/**
 * One line of JSON on standard output, where Lambda's log is. Who writes one leaves out whatever
 * could be personal.
 */
public final class LogLine {
  private static final PrintStream OUT = System.out;
  private static final int FRAMES = 12;

  private final Map<String, Object> members = new LinkedHashMap<>();

  private LogLine(String kind) {
    members.put("log", kind);
  }

  /** A line of a kind, as in {@code request}. */
  public static LogLine of(String kind) {
    return new LogLine(kind);
  }

  /** With one more member. */
  public LogLine with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** With what went wrong and where. Its message may quote data, so it is left out. */
  public LogLine with(RuntimeException e) {
    with("exception", e.getClass().getName());
    var origin = e;
    if (e.getCause() instanceof RuntimeException inner) {
      origin = inner;
      with("cause", inner.getClass().getName());
    }
    return with(
        "trace",
        Arrays.stream(origin.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .toList());
  }

  /** Writes it, whole. */
  public void print() {
    var bytes = Json.write(members);
    synchronized (OUT) {
      OUT.write(bytes, 0, bytes.length);
      OUT.println();
    }
  }
}
