package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something an authority did or promised.
 *
 * @param id 12 characters
 * @param plannedFor the day by which it was promised
 * @param doneOn the day on which it was finished; given exactly when it is done
 * @param costTenge what it costs, in tenge
 */
public record Measure(
    String id,
    String text,
    State state,
    Optional<LocalDate> plannedFor,
    Optional<LocalDate> doneOn,
    Optional<Long> costTenge) {

  /** How far it is. */
  public enum State {
    /** Promised. */
    PLANNED,
    /** Begun. */
    STARTED,
    /** Finished. */
    DONE;

    /** As clients know it: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that what is done has its day, and only that. */
  public Measure {
    if ((state == State.DONE) != doneOn.isPresent()) {
      throw new IllegalArgumentException("a measure " + state + " with the day " + doneOn);
    }
  }
}
