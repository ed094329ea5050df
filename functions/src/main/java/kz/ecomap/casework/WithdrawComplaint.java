package kz.ecomap.casework;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;

/** POST /complaints/{id}/withdrawal: the reporter takes the complaint back. */
public final class WithdrawComplaint extends ReporterFunction {
  /** For Lambda. */
  public WithdrawComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public WithdrawComplaint(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request) {
    return new Withdraw();
  }
}
