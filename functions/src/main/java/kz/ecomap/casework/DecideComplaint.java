package kz.ecomap.casework;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * POST /complaints/{id}/decision: a moderator publishes a complaint or rejects it with a reason.
 */
public final class DecideComplaint extends ApiFunction {
  private static final int PHOTOS = 8;

  private final Wiring wiring;
  private final Casework casework;

  /** For Lambda. */
  public DecideComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public DecideComplaint(Wiring wiring) {
    this.wiring = wiring;
    this.casework = wiring.casework();
  }

  @Override
  protected Response answer(Request request) {
    var file = casework.take(request.path("id"), step(request.fields()));
    return Response.geoJson(wiring.complaintView().whole(file, Reader.INSIDER)).uncached();
  }

  private static Step step(Fields body) {
    var decision = body.required("decision", body.oneOf("decision", List.of("publish", "reject")));
    var reason = body.text("reason", 10, 1000);
    var show = new HashSet<>(body.texts("show", PHOTOS));
    var withhold = new HashSet<>(body.texts("withhold", PHOTOS));
    if ("reject".equals(decision)) {
      body.required("reason", reason);
    }
    if (!Collections.disjoint(show, withhold)) {
      body.reject("withhold", "both_shown_and_withheld");
    }
    body.done();
    return "reject".equals(decision)
        ? new Step.Reject(reason.orElseThrow())
        : new Step.Publish(show, withhold);
  }
}
