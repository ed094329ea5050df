package kz.ecomap.local.pumps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.ecomap.local.data.PrivateFiles;
import kz.ecomap.shared.json.Json;

/**
 * Events that a function could not work on and that are given up, a line of JSON each: what the
 * queue {@code FailedEvents} is in the cloud. A line names the event; what it was about is still in
 * the table or bucket.
 */
public final class DeadLetters {
  private final Path file;
  private final InstantSource clock;
  private final Consumer<String> console;

  /**
   * @param file to which lines are added
   * @param console where a sentence is said about each
   */
  public DeadLetters(Path file, InstantSource clock, Consumer<String> console) {
    this.file = file;
    this.clock = clock;
    this.console = console;
  }

  /**
   * Keeps one.
   *
   * @param attempts how often the function was called with it
   * @param event what names the event, as Lambda writes it
   */
  synchronized void add(String function, int attempts, Throwable error, Map<String, ?> event)
      throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("timestamp", Instant.ofEpochMilli(clock.millis()).toString());
    line.put("function", function);
    line.put("condition", "RetryAttemptsExhausted");
    line.put("approximateInvokeCount", attempts);
    line.put("error", error.toString());
    line.put("event", event);
    PrivateFiles.append(
        file, new String(Json.write(line), StandardCharsets.UTF_8) + System.lineSeparator());
    console.accept(function + " gave up an event; " + file + " says which");
  }
}
