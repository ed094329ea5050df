package kz.ecomap.clock;

import java.time.LocalDate;

/**
 * A statutory term in working days. Source: Administrative Procedural and Process-Related Code of
 * Kazakhstan, 29 June 2020, articles 65 (forwarding within 3 working days) and 76 (decision within
 * 15 working days); the day of receipt is day 0.
 *
 * @param startedOn day 0
 * @param dueOn the last day of the term
 */
public record Term(LocalDate startedOn, LocalDate dueOn) {
  /** Working days to send a complaint on to the body that is competent. */
  public static final int TO_FORWARD = 3;

  /** Working days to answer. */
  public static final int TO_ANSWER = 15;

  /** Checks that the term does not end before it starts. */
  public Term {
    if (dueOn.isBefore(startedOn)) {
      throw new IllegalArgumentException("a term from " + startedOn + " to " + dueOn);
    }
  }

  /** The term to publish and forward, or to reject, a complaint received on a day. */
  public static Term toForward(LocalDate receivedOn) {
    return new Term(receivedOn, WorkingDays.official().after(receivedOn, TO_FORWARD));
  }

  /** The term to answer a complaint that the authority received on a day. */
  public static Term toAnswer(LocalDate receivedOn) {
    return new Term(receivedOn, WorkingDays.official().after(receivedOn, TO_ANSWER));
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

  /** Whether the days off of every year of the term are known. */
  public boolean calendarComplete() {
    return WorkingDays.official().covers(startedOn, dueOn);
  }
}
