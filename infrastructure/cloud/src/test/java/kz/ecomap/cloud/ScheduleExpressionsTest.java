package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import kz.ecomap.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExpressionsTest {
  @ParameterizedTest(name = "{0} in Kazakhstan is {1} in EventBridge")
  @CsvSource({
    "00:05, cron(5 19 * * ? *)",
    "05:00, cron(0 0 * * ? *)",
    "04:59, cron(59 23 * * ? *)",
    "23:30, cron(30 18 * * ? *)",
  })
  void aDailyTimeIsWrittenInUtc(LocalTime time, String expression) {
    assertEquals(expression, ScheduleExpressions.of(Schedule.dailyAt(time)));
  }

  @ParameterizedTest(name = "every {0} minutes, beginning {1} minutes after midnight: {2}")
  @CsvSource({
    "1, 0, cron(0/1 * * * ? *)",
    "10, 0, cron(0/10 * * * ? *)",
    "10, 3, cron(3/10 * * * ? *)",
    "60, 1, cron(1 * * * ? *)",
    "120, 0, cron(0 1/2 * * ? *)",
    "360, 90, cron(30 2/6 * * ? *)",
    "720, 0, cron(0 7/12 * * ? *)",
  })
  void aPeriodIsWrittenAsTimesOfTheDay(int every, int offset, String expression) {
    assertEquals(expression, ScheduleExpressions.of(new Schedule(every, offset)));
  }

  @Test
  void otherPeriodsCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> ScheduleExpressions.of(new Schedule(90, 5)));
  }
}
