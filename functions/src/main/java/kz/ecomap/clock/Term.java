package kz.ecomap.clock;

import java.time.LocalDate;

/**
 * A statutory term in working days. Source: Administrative Procedural and Process-Related Code of
 * Kazakhstan, 29 June 2020, articles 65 (forwarding within 3 working days) and 76 (decision within
 * 15 working days); the day of receipt is day 0.
 *
 * @param startedOn day 0
 * @param dueOn the last day of the term
 * @param extended whether it was extended, which can be done once
 * @param reminded whether who must act was reminded
 */
public record Term(LocalDate startedOn, LocalDate dueOn, boolean extended, boolean reminded) {
  /** Working days to send a complaint on to the body that is competent. */
  public static final int TO_FORWARD = 3;

  /** Working days to answer. */
  public static final int TO_ANSWER = 15;

  /** Working days within which the citizen must be told of an extension (article 76). */
  public static final int TO_TELL = 3;

  /** Months by which a term can be extended at most (article 76). */
  public static final int EXTENSION_MONTHS = 2;

  /** Working days before its end at which who must act is reminded. */
  public static final int REMINDER = 3;

  /** Checks that the term does not end before it starts. */
  public Term {
    if (dueOn.isBefore(startedOn)) {
      throw new IllegalArgumentException("a term from " + startedOn + " to " + dueOn);
    }
  }

  /** A term that was neither extended nor reminded of. */
  public Term(LocalDate startedOn, LocalDate dueOn) {
    this(startedOn, dueOn, false, false);
  }

  /** The term to publish and forward, or to reject, a complaint received on a day. */
  public static Term toForward(LocalDate receivedOn) {
    return new Term(receivedOn, WorkingDays.official().after(receivedOn, TO_FORWARD));
  }

  /** The term to answer a complaint that the authority received on a day. */
  public static Term toAnswer(LocalDate receivedOn) {
    return new Term(receivedOn, WorkingDays.official().after(receivedOn, TO_ANSWER));
  }

  /**
   * The same term with a later last day, of which will be reminded again. A term ends on a working
   * day: one that would end on a day off ends on the next working day.
   */
  public Term extendedTo(LocalDate day) {
    return new Term(startedOn, WorkingDays.official().from(day), true, false);
  }

  /** The same term after the reminder. */
  public Term afterReminder() {
    return new Term(startedOn, dueOn, extended, true);
  }

  /** The last day to which it can be extended. */
  public LocalDate longestExtension() {
    return dueOn.plusMonths(EXTENSION_MONTHS);
  }

  /** The day of the reminder: {@value #REMINDER} working days before the last one. */
  public LocalDate reminderOn() {
    return WorkingDays.official().before(dueOn, REMINDER);
  }

  /** The day by which a body that is not competent has to send the complaint on. */
  public LocalDate forwardBy() {
    return WorkingDays.official().after(startedOn, TO_FORWARD);
  }

  /** Whether the last day has passed. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(dueOn);
  }

  /**
   * Working days that are left after today, the last day among them; negative when it has passed.
   */
  public int workingDaysLeft(LocalDate today) {
    return WorkingDays.official().between(today, dueOn);
  }

  /** Working days since it started, today among them. */
  public int workingDaysUsed(LocalDate today) {
    return WorkingDays.official().between(startedOn, today);
  }

  /** Whether the days off of every year of the term are known. */
  public boolean calendarComplete() {
    return WorkingDays.official().covers(startedOn, dueOn);
  }
}
