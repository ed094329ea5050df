package kz.ecomap.cloud;

import java.time.Duration;
import kz.ecomap.Schedule;
import kz.ecomap.shared.time.Kazakhstan;

/** A schedule in EventBridge's words, whose clock is UTC. */
final class ScheduleExpressions {
  private static final int HOUR = 60;

  private ScheduleExpressions() {}

  /**
   * The times of day at which it runs.
   *
   * @throws IllegalArgumentException when EventBridge has no words for it: a period that neither
   *     divides an hour nor is whole hours
   */
  static String of(Schedule schedule) {
    int period = schedule.everyMinutes();
    long zone = Duration.ofSeconds(Kazakhstan.ZONE.getTotalSeconds()).toMinutes();
    int first = (int) Math.floorMod(schedule.offsetMinutes() - zone, (long) period);
    if (HOUR % period == 0) {
      return cron(steps(first, period, HOUR), "*");
    }
    if (period % HOUR == 0) {
      return cron(
          Integer.toString(first % HOUR),
          steps(first / HOUR, period / HOUR, (int) Duration.ofDays(1).toHours()));
    }
    throw new IllegalArgumentException("neither parts of an hour nor whole hours: " + schedule);
  }

  /** From a first one in steps, or only it where the next would be beyond the end. */
  private static String steps(int first, int step, int end) {
    return first + step < end ? first + "/" + step : Integer.toString(first);
  }

  private static String cron(String minutes, String hours) {
    return "cron(" + minutes + " " + hours + " * * ? *)";
  }
}
