package kz.ecomap.cloud;

import java.time.Duration;
import java.time.LocalTime;
import kz.ecomap.Schedule;
import kz.ecomap.shared.time.Kazakhstan;

/** A schedule in EventBridge's words, whose clock is UTC. */
final class ScheduleExpressions {
  private ScheduleExpressions() {}

  /**
   * Once a day at the minute that it is in UTC, else a rate.
   *
   * @throws IllegalArgumentException when a rate has an offset, which EventBridge does not know
   */
  static String of(Schedule schedule) {
    if (schedule.daily()) {
      var utc =
          LocalTime.MIDNIGHT
              .plusMinutes(schedule.offsetMinutes())
              .minus(Duration.ofSeconds(Kazakhstan.ZONE.getTotalSeconds()));
      return "cron(%d %d * * ? *)".formatted(utc.getMinute(), utc.getHour());
    }
    if (schedule.offsetMinutes() != 0) {
      throw new IllegalArgumentException("a rate with an offset: " + schedule);
    }
    int minutes = schedule.everyMinutes();
    return minutes == 1 ? "rate(1 minute)" : "rate(" + minutes + " minutes)";
  }
}
