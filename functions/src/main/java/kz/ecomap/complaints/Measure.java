package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.text.Coded;

/**
 * Something an authority did or promised. One measure may serve several complaints; each of them
 * keeps a copy.
 *
 * @param id 12 characters
 * @param plannedFor the day by which it was promised
 * @param startedOn the day on which it was begun
 * @param doneOn the day on which it was finished; given exactly when it is done
 * @param costTenge what it costs, in tenge
 * @param home id of the complaint that its photos belong to
 * @param complaints ids of all complaints that it serves, its home among them
 * @param photos ids of its photos before and after, evidence of its home
 */
public record Measure(
    String id,
    String text,
    State state,
    Optional<LocalDate> plannedFor,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> doneOn,
    Optional<Long> costTenge,
    String home,
    List<String> complaints,
    List<String> photos) {

  /** How far it is. */
  public enum State implements Coded {
    /** Promised. */
    PLANNED,
    /** Begun. */
    STARTED,
    /** Finished. */
    DONE;

    /** The state of a code. */
    public static State of(String code) {
      return Coded.of(State.class, code);
    }
  }

  /** Checks that what is begun or done has its day, and only that; keeps its own copies. */
  public Measure {
    complaints = List.copyOf(complaints);
    photos = List.copyOf(photos);
    if ((state == State.DONE) != doneOn.isPresent()) {
      throw new IllegalArgumentException("a measure " + state + " with the day " + doneOn);
    }
    if (state == State.PLANNED ? startedOn.isPresent() : startedOn.isEmpty()) {
      throw new IllegalArgumentException("a measure " + state + " begun on " + startedOn);
    }
    if (!complaints.contains(home)) {
      throw new IllegalArgumentException("a measure that does not serve its own complaint");
    }
  }

  /** The same measure for one complaint only. */
  public Measure at(String complaint) {
    return new Measure(
        id,
        text,
        state,
        plannedFor,
        startedOn,
        doneOn,
        costTenge,
        complaint,
        List.of(complaint),
        photos);
  }
}
