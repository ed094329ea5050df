package kz.ecomap.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Measure.State;
import kz.ecomap.shared.http.Fields;

/**
 * What somebody writes of a measure.
 *
 * @param complaints ids of other complaints that it serves too
 * @param photos ids of photos before and after
 */
record MeasureDraft(
    String text,
    State state,
    Optional<LocalDate> plannedFor,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> doneOn,
    Optional<Long> costTenge,
    List<String> complaints,
    List<String> photos) {
  /** Each is three writes of one transaction, which takes 100. */
  static final int MOST_COMPLAINTS = 20;

  private static final int PHOTOS = 16;
  private static final BigDecimal MOST_TENGE = BigDecimal.valueOf(1_000_000_000_000L);
  private static final List<String> STATES =
      Arrays.stream(State.values()).map(State::code).toList();

  /**
   * Reads a body.
   *
   * @throws kz.ecomap.shared.http.Problem 422 with every error
   */
  static MeasureDraft of(Fields body, LocalDate today) {
    var text = body.required("text", body.text("text", 10, 1000));
    var state = body.required("state", body.oneOf("state", STATES).map(State::of));
    var plannedFor = body.date("plannedFor");
    var startedOn = past(body, "startedOn", today);
    var doneOn = past(body, "doneOn", today);
    var cost = body.number("costTenge", BigDecimal.ZERO, MOST_TENGE);
    if (cost.isPresent() && cost.get().stripTrailingZeros().scale() > 0) {
      body.reject("costTenge", "not_an_integer");
    }
    if (state == State.PLANNED) {
      body.required("plannedFor", plannedFor);
    }
    day(body, "startedOn", startedOn, state == State.STARTED || state == State.DONE);
    day(body, "doneOn", doneOn, state == State.DONE);
    if (startedOn.isPresent() && doneOn.filter(day -> day.isBefore(startedOn.get())).isPresent()) {
      body.reject("doneOn", "before_start");
    }
    var complaints = body.texts("complaints", MOST_COMPLAINTS);
    var photos = body.texts("photos", PHOTOS);
    body.done();
    return new MeasureDraft(
        text,
        state,
        plannedFor,
        startedOn,
        doneOn,
        cost.map(BigDecimal::longValue),
        complaints,
        photos);
  }

  /** The measure of an id. */
  Measure measure(String id, String home, List<String> served) {
    return new Measure(
        id, text, state, plannedFor, startedOn, doneOn, costTenge, home, served, photos);
  }

  private static Optional<LocalDate> past(Fields body, String name, LocalDate today) {
    var day = body.date(name);
    if (day.filter(given -> given.isAfter(today)).isPresent()) {
      body.reject(name, "in_the_future");
    }
    return day;
  }

  private static void day(Fields body, String name, Optional<LocalDate> day, boolean needed) {
    if (needed) {
      body.required(name, day);
    } else if (day.isPresent()) {
      body.reject(name, "not_in_this_state");
    }
  }
}
