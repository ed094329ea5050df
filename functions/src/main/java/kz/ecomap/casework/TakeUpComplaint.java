package kz.ecomap.casework;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;

/** POST /complaints/{id}/take-up: the authority begins to work on a complaint. */
public final class TakeUpComplaint extends StepFunction {
  /** For Lambda. */
  public TakeUpComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public TakeUpComplaint(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request, LocalDate today) {
    return new TakeUp();
  }
}
