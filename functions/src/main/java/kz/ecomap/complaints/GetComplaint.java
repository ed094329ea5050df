package kz.ecomap.complaints;

import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /complaints/{id}: a published complaint; any, and the whole of it, for who has its tracking
 * code.
 */
public final class GetComplaint extends ApiFunction {
  private final Complaints complaints;
  private final Wiring wiring;

  /** For Lambda. */
  public GetComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetComplaint(Wiring wiring) {
    this.wiring = wiring;
    this.complaints = wiring.complaints();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    var view = wiring.complaintView();
    return request
        .header("Tracking-Code")
        .map(
            code ->
                Response.geoJson(view.whole(complaints.tracked(id, code), Reader.INSIDER))
                    .uncached())
        .orElseGet(() -> Response.geoJson(view.whole(complaints.published(id), Reader.PUBLIC)));
  }
}
