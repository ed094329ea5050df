package kz.ecomap.shared.log;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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

  /**
   * Writes it, whole. Member by member, because the mapper's own serializers take longer to make
   * than most first requests of a process.
   */
  public void print() {
    var line = new ByteArrayOutputStream();
    try (var json = Json.MAPPER.createGenerator(line)) {
      json.writeStartObject();
      for (var member : members.entrySet()) {
        json.writeFieldName(member.getKey());
        write(json, member.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (OUT) {
      OUT.write(line.toByteArray(), 0, line.size());
      OUT.println();
    }
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Iterable<?> values) {
      json.writeStartArray();
      for (var one : values) {
        write(json, one);
      }
      json.writeEndArray();
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      json.writePOJO(value);
    }
  }
}
