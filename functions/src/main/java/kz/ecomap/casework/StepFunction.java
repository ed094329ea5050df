package kz.ecomap.casework;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** An endpoint by which staff takes a step on one complaint. */
abstract class StepFunction extends ApiFunction {
  private final Wiring wiring;
  private final Casework casework;

  StepFunction(Wiring wiring) {
    this.wiring = wiring;
    this.casework = wiring.casework();
  }

  /** The step that a request asks for; what is wrong with it is a problem. */
  abstract Step step(Request request, LocalDate today);

  @Override
  protected final Response answer(Request request) {
    var step = step(request, Kazakhstan.dayOf(wiring.clock().instant()));
    var party = Party.of(request.caller(), step.by());
    var file = casework.take(request.path("id"), step, party, ETags.requiredVersion(request));
    var reader = party.role() == Role.AUTHORITY ? Reader.AUTHORITY : Reader.INSIDER;
    return Response.geoJson(wiring.complaintView().whole(file, reader)).uncached();
  }
}
