package kz.ecomap.local.pumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.Schedule;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulePumpTest {
  private static final Schedule AFTER_MIDNIGHT = Schedule.dailyAt(LocalTime.of(0, 5));

  private final List<String> ran = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void aJobRunsAtTheFirstStartAndThenWhenItIsDue() throws IOException {
    var pump = pump(this::works);
    assertTrue(pump.pump());
    assertFalse(pump.pump());
    now = Instant.parse("2026-11-22T19:04:59Z");
    assertFalse(pump.pump());
    now = Instant.parse("2026-11-22T19:05:00Z");
    assertTrue(pump.pump());
    assertFalse(pump.pump());

    assertEquals(List.of("2026-11-21T19:05:00.000Z", "2026-11-22T19:05:00.000Z"), ran);
  }

  @Test
  void whatWasMissedDuringAStandstillIsMadeUpForOnce() throws IOException {
    pump(this::works).pump();
    now = now.plus(Duration.ofDays(9));

    var later = pump(this::works);
    assertTrue(later.pump());
    assertFalse(later.pump());

    assertEquals("2026-11-30T19:05:00.000Z", ran.get(1));
    assertEquals(2, ran.size());
  }

  @Test
  void aRestartDoesNotRunWhatHasRun() throws IOException {
    pump(this::works).pump();

    assertFalse(pump(this::works).pump());
  }

  @Test
  void aRunThatACrashBrokeOffIsDoneAgain() throws IOException {
    var crashing = pump((event, context) -> crash());
    assertThrows(StackOverflowError.class, crashing::pump);

    assertTrue(pump(this::works).pump());

    assertEquals(List.of("2026-11-21T19:05:00.000Z"), ran);
  }

  @Test
  void aClockThatIsSetBackRunsNothingTwice() throws IOException {
    var pump = pump(this::works);
    pump.pump();
    now = now.minus(Duration.ofDays(2));

    assertFalse(pump.pump());
  }

  @Test
  void whatKeepsFailingIsGivenUpUntilItIsDueAgain() throws IOException {
    var pump = pump(this::fails);
    for (int i = 1; i < SchedulePump.ATTEMPTS; i++) {
      assertThrows(IllegalStateException.class, pump::pump);
    }
    assertTrue(pump.pump());
    assertFalse(pump.pump());
    assertEquals(SchedulePump.ATTEMPTS, ran.size());
    assertEquals(1, said.size());
    var letter = Json.MAPPER.readTree(Files.readString(folder.resolve("dead-letters.jsonl")));
    assertEquals("Rebuild", letter.path("function").asText());
    assertEquals("2026-11-21T19:05:00Z", letter.at("/event/time").asText());

    now = now.plus(Duration.ofDays(1));
    assertThrows(IllegalStateException.class, pump::pump);
  }

  @Test
  void aJobIsToldHowLongItMayTake() throws IOException {
    pump((event, context) -> {
          ran.add(context.getFunctionName());
          assertTrue(context.getRemainingTimeInMillis() > 800_000);
          assertTrue(context.getRemainingTimeInMillis() <= 900_000);
          return null;
        })
        .pump();
    assertEquals(List.of("Rebuild"), ran);
  }

  private SchedulePump pump(RequestHandler<ScheduledEvent, Object> function) {
    InstantSource clock = () -> now;
    return new SchedulePump(
        AFTER_MIDNIGHT,
        clock,
        new Positions(folder.resolve("job.json")),
        new LocalFunction<>("Rebuild", function, Duration.ofMinutes(15)),
        new DeadLetters(folder.resolve("dead-letters.jsonl"), clock, said::add));
  }

  private Object works(ScheduledEvent event, Context context) {
    ran.add(event.getTime().toString());
    return null;
  }

  private Object fails(ScheduledEvent event, Context context) {
    works(event, context);
    throw new IllegalStateException("out of order");
  }

  /** Stands for the end of the process: nothing after it happens. */
  private static Object crash() {
    throw new StackOverflowError("as if killed");
  }
}
