package kz.ecomap.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ecomap.shared.csv.CsvResource;

/**
 * Which days are working days: not Saturday, not Sunday, not in the dated table of days off. In a
 * year that the table does not cover only weekends count, and {@link #covers} says so.
 */
public final class WorkingDays {
  private static final WorkingDays OFFICIAL =
      new WorkingDays(
          Set.copyOf(
              CsvResource.read(
                  WorkingDays.class,
                  "nonworking-days.csv",
                  line -> LocalDate.parse(line.get("date")))));

  private final Set<LocalDate> daysOff;
  private final Set<Integer> years;

  /** A calendar with these days off beside the weekends. */
  WorkingDays(Set<LocalDate> daysOff) {
    this.daysOff = daysOff;
    this.years = daysOff.stream().map(LocalDate::getYear).collect(Collectors.toSet());
  }

  /**
   * Kazakhstan's calendar, from {@code nonworking-days.csv}: data that the Centre edits every year.
   */
  public static WorkingDays official() {
    return OFFICIAL;
  }

  /** Whether people work on a day. */
  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !daysOff.contains(day);
  }

  /** The n-th working day after day 0; day 0 itself never counts. */
  public LocalDate after(LocalDate dayZero, int workingDays) {
    var day = dayZero;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        counted++;
      }
    }
    return day;
  }

  /** The day itself, or the first working day after it. */
  public LocalDate from(LocalDate day) {
    return isWorking(day) ? day : after(day, 1);
  }

  /** The n-th working day before a day; the day itself never counts. */
  public LocalDate before(LocalDate last, int workingDays) {
    var day = last;
    for (int counted = 0; counted < workingDays; ) {
      day = day.minusDays(1);
      if (isWorking(day)) {
        counted++;
      }
    }
    return day;
  }

  /** Working days after one day up to and with another; negative when the other is earlier. */
  public int between(LocalDate from, LocalDate to) {
    Function<LocalDate, Integer> one = day -> isWorking(day) ? 1 : 0;
    int count = 0;
    for (var day = from; day.isBefore(to); ) {
      day = day.plusDays(1);
      count += one.apply(day);
    }
    for (var day = from; day.isAfter(to); day = day.minusDays(1)) {
      count -= one.apply(day);
    }
    return count;
  }

  /** Whether the table of days off covers every year from one day to another. */
  public boolean covers(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!years.contains(year)) {
        return false;
      }
    }
    return true;
  }
}
