package kz.ecomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  @ParameterizedTest(name = "{0}: at {1} the last run was due at {2}")
  @CsvSource({
    "00:05, 2026-11-22T19:05:00Z, 2026-11-22T19:05:00Z",
    "00:05, 2026-11-22T19:04:59Z, 2026-11-21T19:05:00Z",
    "00:05, 2026-12-31T23:59:59Z, 2026-12-31T19:05:00Z",
    "03:30, 2026-11-22T00:00:00Z, 2026-11-21T22:30:00Z",
    "23:59, 2026-11-22T18:59:00Z, 2026-11-22T18:59:00Z",
    "00:00, 1969-12-31T18:59:59Z, 1969-12-30T19:00:00Z",
  })
  void onceADay(LocalTime time, Instant now, Instant due) {
    assertEquals(due, Schedule.dailyAt(time).lastDue(now));
  }

  @ParameterizedTest(name = "every {0} minutes: at {1} the last run was due at {2}")
  @CsvSource({
    "1, 2026-11-22T19:05:59.999Z, 2026-11-22T19:05:00Z",
    "10, 2026-11-22T19:05:00Z, 2026-11-22T19:00:00Z",
    "60, 2026-11-22T19:00:00Z, 2026-11-22T19:00:00Z",
    "360, 2026-11-22T18:59:00Z, 2026-11-22T13:00:00Z",
  })
  void everySoManyMinutes(int minutes, Instant now, Instant due) {
    assertEquals(due, Schedule.everyMinutes(minutes).lastDue(now));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-5, 0", "7, 0", "2880, 0", "10, 10", "10, -1"})
  void timesAreTheSameEveryDay(int every, int offset) {
    assertThrows(IllegalArgumentException.class, () -> new Schedule(every, offset));
  }
}
