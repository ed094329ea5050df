package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import kz.ecomap.clock.Term;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * What a citizen is told right after filing.
 *
 * @param idempotencyKey what only the client knows of the filing; the tracking code follows from it
 */
public record Filing(
    String id,
    String idempotencyKey,
    String category,
    String region,
    String authority,
    Instant filedAt) {
  /** The day by which a moderator publishes or rejects it. */
  public LocalDate decideBy() {
    return Term.toForward(Kazakhstan.dayOf(filedAt)).dueOn();
  }

  /**
   * The latest day by which the authority must answer, when the moderator takes all of its term.
   */
  public LocalDate answerBy() {
    return Term.toAnswer(decideBy()).dueOn();
  }
}
