package kz.ecomap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * When a function runs by the clock: every so many minutes, or once a day. The times are the same
 * on every day, counted from midnight in Kazakhstan.
 *
 * @param everyMinutes from 1 to 1440; divides a day
 * @param offsetMinutes how long after midnight in Kazakhstan the first run of a day is; less than
 *     {@code everyMinutes}
 */
public record Schedule(int everyMinutes, int offsetMinutes) {
  private static final int DAY = (int) Duration.ofDays(1).toMinutes();

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when the runs would not be at the same times every day
   */
  public Schedule {
    if (everyMinutes < 1 || DAY % everyMinutes != 0) {
      throw new IllegalArgumentException(everyMinutes + " minutes do not divide a day");
    }
    if (offsetMinutes < 0 || offsetMinutes >= everyMinutes) {
      throw new IllegalArgumentException("an offset of " + offsetMinutes + " minutes");
    }
  }

  /** Every so many minutes, beginning at midnight. */
  public static Schedule everyMinutes(int minutes) {
    return new Schedule(minutes, 0);
  }

  /**
   * Once a day.
   *
   * @param localTime in Kazakhstan, UTC+5; whole minutes
   */
  public static Schedule dailyAt(LocalTime localTime) {
    return new Schedule(DAY, localTime.toSecondOfDay() / 60);
  }

  /** Whether it runs once a day only. */
  public boolean daily() {
    return everyMinutes == DAY;
  }

  /** The last time, at this instant or before it, at which the function is to run. */
  public Instant lastDue(Instant now) {
    long zone = Kazakhstan.ZONE.getTotalSeconds();
    long period = everyMinutes * 60L;
    long origin = offsetMinutes * 60L - zone;
    long runs = Math.floorDiv(now.getEpochSecond() - origin, period);
    return Instant.ofEpochSecond(origin + runs * period);
  }
}
