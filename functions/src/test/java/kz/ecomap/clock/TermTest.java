package kz.ecomap.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import kz.ecomap.shared.time.Kazakhstan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  @ParameterizedTest(name = "received {0}: answer by {1} ({2})")
  @CsvSource({
    "2026-11-02, 2026-11-23, three plain weeks from a Monday",
    "2026-11-20, 2026-12-11, from a Friday",
    "2026-11-21, 2026-12-11, from a Saturday",
    "2026-11-22, 2026-12-11, from a Sunday",
    "2026-12-01, 2026-12-23, over Independence Day",
    "2026-03-05, 2026-04-01, over Women's Day moved to Monday and Nauryz with its moved days",
    "2026-04-30, 2026-05-26, over the three holidays of May",
    "2026-10-23, 2026-11-16, over Republic Day moved to Monday",
    "2026-12-24, 2027-01-14, over the year's end: of 2027 only weekends are known"
  })
  void answerIsDueFifteenWorkingDaysAfterReceipt(LocalDate received, LocalDate due, String why) {
    assertEquals(due, Term.toAnswer(received).dueOn(), why);
  }

  @ParameterizedTest(name = "received {0}: forwarded by {1}")
  @CsvSource({
    "2026-11-02, 2026-11-05",
    "2026-11-20, 2026-11-25",
    "2026-12-14, 2026-12-18",
    "2026-03-20, 2026-03-30"
  })
  void complaintIsForwardedWithinThreeWorkingDays(LocalDate received, LocalDate due) {
    assertEquals(due, Term.toForward(received).dueOn());
  }

  @ParameterizedTest(name = "on {0} {1} working days are left")
  @CsvSource({
    "2026-11-02, 15",
    "2026-11-06, 11",
    "2026-11-07, 11",
    "2026-11-22, 1",
    "2026-11-23, 0",
    "2026-11-24, -1",
    "2026-11-28, -4",
    "2026-11-30, -5"
  })
  void daysLeftCountWorkingDaysOnly(LocalDate today, int left) {
    assertEquals(left, Term.toAnswer(LocalDate.of(2026, 11, 2)).workingDaysLeft(today));
  }

  @ParameterizedTest(name = "extended to {0}: due on {1} ({2})")
  @CsvSource({
    "2026-12-04, 2026-12-04, a Friday",
    "2026-12-05, 2026-12-07, a Saturday",
    "2026-12-06, 2026-12-07, a Sunday",
    "2026-12-16, 2026-12-17, Independence Day on a Wednesday",
    "2027-01-09, 2027-01-11, of 2027 only weekends are known"
  })
  void anExtendedTermEndsOnAWorkingDay(LocalDate until, LocalDate due, String why) {
    var term = Term.toAnswer(LocalDate.of(2026, 11, 2)).extendedTo(until);
    assertEquals(due, term.dueOn(), why);
    assertTrue(term.extended());
  }

  /** Women's Day and Republic Day of 2026 are Sundays, so that the Monday after is off too. */
  @ParameterizedTest(name = "extended to {0}: due on {1}")
  @CsvSource({
    "2026-03-07, 2026-03-10",
    "2026-03-09, 2026-03-10",
    "2026-03-21, 2026-03-26",
    "2026-10-26, 2026-10-27"
  })
  void anExtendedTermEndsOnNoMovedDayOff(LocalDate until, LocalDate due) {
    assertEquals(due, Term.toAnswer(LocalDate.of(2026, 2, 2)).extendedTo(until).dueOn());
  }

  @Test
  void theLastDayIsStillInTerm() {
    var term = Term.toAnswer(LocalDate.of(2026, 11, 2));
    assertFalse(term.isOver(LocalDate.of(2026, 11, 23)));
    assertTrue(term.isOver(LocalDate.of(2026, 11, 24)));
  }

  @Test
  void aYearWithoutCalendarIsOwnedUpTo() {
    assertTrue(Term.toAnswer(LocalDate.of(2026, 11, 2)).calendarComplete());
    assertFalse(Term.toAnswer(LocalDate.of(2026, 12, 24)).calendarComplete());
    assertFalse(Term.toAnswer(LocalDate.of(2025, 6, 2)).calendarComplete());
  }

  @Test
  void midnightIsKazakhstansNotGreenwichs() {
    assertEquals(
        LocalDate.of(2026, 11, 3), Kazakhstan.dayOf(Instant.parse("2026-11-02T19:00:00Z")));
    assertEquals(
        LocalDate.of(2026, 11, 2), Kazakhstan.dayOf(Instant.parse("2026-11-02T18:59:59Z")));
  }

  @Test
  void aTermCannotEndBeforeItStarts() {
    var day = LocalDate.of(2026, 11, 2);
    assertThrows(IllegalArgumentException.class, () -> new Term(day, day.minusDays(1)));
  }
}
