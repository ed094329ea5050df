package kz.ecomap.casework;

import java.time.Instant;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;

/**
 * A step in a complaint's life: who may take it, in which states, and what it makes of the
 * complaint. These are all there are.
 */
public sealed interface Step
    permits Publish,
        Reject,
        Forward,
        PairStep,
        TakeUp,
        Act,
        Extend,
        Answer,
        Remind,
        Lapse,
        Confirm,
        Contest,
        Withdraw {
  /** The roles that may take it. */
  Set<Role> by();

  /** The states in which it can be taken. */
  Set<Status> from();

  /**
   * What becomes of a complaint that is in one of these states.
   *
   * @throws kz.ecomap.shared.http.Problem 409 when something else stands against it, 422 when what
   *     is said does not fit the complaint
   */
  Change of(ComplaintFile file, Role by, Instant at);
}
