package kz.ecomap.casework;

import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.complaints.Complaints;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** An endpoint by which the reporter, who has the tracking code, takes a step. */
abstract class ReporterFunction extends ApiFunction {
  private final Wiring wiring;
  private final Casework casework;
  private final Complaints complaints;

  ReporterFunction(Wiring wiring) {
    this.wiring = wiring;
    this.casework = wiring.casework();
    this.complaints = wiring.complaints();
  }

  /** The step that a request asks for; what is wrong with it is a problem. */
  abstract Step step(Request request);

  @Override
  protected final Response answer(Request request) {
    var id = request.path("id");
    complaints.tracked(id, request.header("Tracking-Code").orElseThrow(Problem::notFound));
    var file = casework.take(id, step(request), Party.REPORTER, ETags.requiredVersion(request));
    return Response.geoJson(wiring.complaintView().whole(file, Reader.INSIDER)).uncached();
  }
}
