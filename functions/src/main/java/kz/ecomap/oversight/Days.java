package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;

/** Days that forms read. */
final class Days {
  /** Kazakhstan is independent since this day; nothing that is told is older. */
  static final LocalDate FIRST = LocalDate.of(1991, 12, 16);

  /** How many years from today a permit or a term may last. */
  private static final int YEARS_AHEAD = 50;

  private Days() {}

  /** A day on which something happened: it is not still to come. */
  static Optional<LocalDate> past(Fields fields, String name, LocalDate today) {
    return fields
        .date(name)
        .filter(day -> !day.isAfter(today) || rejected(fields, name, "in_the_future"))
        .filter(day -> isNotBefore(fields, name, day, FIRST, "too_long_ago"));
  }

  /**
   * A day on which something happened after something else.
   *
   * @param other day that it cannot be before
   * @param error the code that says so
   */
  static Optional<LocalDate> past(
      Fields fields, String name, LocalDate today, Optional<LocalDate> other, String error) {
    return past(fields, name, today)
        .filter(day -> other.isEmpty() || isNotBefore(fields, name, day, other.get(), error));
  }

  /**
   * A day that may be to come, by which something ends that began on another.
   *
   * @param other day that it cannot be before
   * @param error the code that says so
   */
  static Optional<LocalDate> end(
      Fields fields, String name, LocalDate today, Optional<LocalDate> other, String error) {
    var last = today.plusYears(YEARS_AHEAD);
    return fields
        .date(name)
        .filter(day -> !day.isAfter(last) || rejected(fields, name, "too_late", last.toString()))
        .filter(day -> isNotBefore(fields, name, day, FIRST, "too_long_ago"))
        .filter(day -> other.isEmpty() || isNotBefore(fields, name, day, other.get(), error));
  }

  private static boolean isNotBefore(
      Fields fields, String name, LocalDate day, LocalDate first, String error) {
    return !day.isBefore(first) || rejected(fields, name, error, first.toString());
  }

  private static boolean rejected(Fields fields, String name, String code, Object... arguments) {
    fields.reject(name, code, arguments);
    return false;
  }
}
