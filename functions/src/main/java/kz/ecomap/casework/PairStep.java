package kz.ecomap.casework;

import java.time.Instant;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;

/** A step of two complaints at once: that which it is taken on, and another. */
public sealed interface PairStep extends Step permits Join, Part {
  /** The id of the other one. */
  String other(ComplaintFile file);

  /**
   * What becomes of the other one.
   *
   * @throws kz.ecomap.shared.http.Problem 422 when it is not fit for that
   */
  Change ofOther(ComplaintFile file, ComplaintFile other, Instant at);
}
