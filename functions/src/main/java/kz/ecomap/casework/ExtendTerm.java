package kz.ecomap.casework;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;

/** POST /complaints/{id}/extension: the authority extends its term once, and says why. */
public final class ExtendTerm extends StepFunction {
  /** For Lambda. */
  public ExtendTerm() {
    this(Wiring.live());
  }

  /** With given services. */
  public ExtendTerm(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request, LocalDate today) {
    var body = request.fields();
    var reason = body.required("reason", body.text("reason", 10, 1000));
    var until = body.required("until", body.date("until"));
    var decidedOn = body.date("decidedOn");
    body.done();
    return new Extend(reason, until, decidedOn.orElse(today));
  }
}
