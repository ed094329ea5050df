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

  @ParameterizedTest
  @CsvSource({"1, rate(1 minute)", "5, rate(5 minutes)", "60, rate(60 minutes)"})
  void aPeriodIsARate(int minutes, String expression) {
    assertEquals(expression, ScheduleExpressions.of(Schedule.everyMinutes(minutes)));
  }

  @Test
  void aRateHasNoOffset() {
    assertThrows(IllegalArgumentException.class, () -> ScheduleExpressions.of(new Schedule(60, 5)));
  }
}
