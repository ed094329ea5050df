package kz.ecomap.oversight;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a calendar year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
  /** Checks the number. */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a year has no quarter " + number);
    }
  }

  /** The quarter that a day is in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** Reads {@link #code()}. */
  static Quarter parse(String code) {
    var parts = code.split("-Q", -1);
    return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** The quarter some quarters before. */
  public Quarter before(int quarters) {
    return of(first().minusMonths(3L * quarters));
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  /** Its last day. */
  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  /** Whether a day is in it. */
  public boolean has(LocalDate day) {
    return equals(of(day));
  }

  /** As clients know it, as in {@code 2026-Q4}. */
  public String code() {
    return year + "-Q" + number;
  }
}
