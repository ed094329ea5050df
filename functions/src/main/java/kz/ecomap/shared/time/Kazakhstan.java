package kz.ecomap.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Kazakhstan's one time zone, UTC+5 since 1 March 2024 (Government decree No. 30 of 24 January
 * 2024).
 */
public final class Kazakhstan {
  /** UTC+5, the whole year and the whole country. */
  public static final ZoneOffset ZONE = ZoneOffset.ofHours(5);

  private Kazakhstan() {}

  /** The calendar day that it is in Kazakhstan at an instant. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atOffset(ZONE).toLocalDate();
  }

  /** The instant at which a day begins in Kazakhstan. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * RFC 3339 with the offset of Kazakhstan, to the second, as in {@code 2026-11-22T11:30:00+05:00}.
   */
  public static String rfc3339(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZONE));
  }
}
