package kz.ecomap.drafts;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.FacilityFeature;
import kz.ecomap.enterprises.ReportPath;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** POST /facilities/{id}/drafts/{year}/publication: makes the draft the next revision. */
public final class PublishDraft extends ApiFunction {
  private final Drafts drafts;
  private final InstantSource clock;

  /** For Lambda. */
  public PublishDraft() {
    this(Wiring.live());
  }

  /** With given services. */
  public PublishDraft(Wiring wiring) {
    this.drafts = wiring.drafts();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var path = ReportPath.toRead(request);
    var fields = request.fields();
    var reason = ReportForm.reason(fields);
    fields.done();
    var dossier = drafts.publish(path, reason, ETags.requiredVersion(request));
    return FacilityFeature.answer(dossier, Kazakhstan.dayOf(clock.instant()))
        .as(201)
        .with("Location", "/api/v1/facilities/" + path.facility())
        .uncached();
  }
}
