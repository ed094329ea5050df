package kz.ecomap.enterprises;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** PUT /facilities/{id}/reports/{year}: creates or revises the impact report of one year. */
public final class PutReport extends ApiFunction {
  private final Facilities facilities;
  private final InstantSource clock;

  /** For Lambda. */
  public PutReport() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutReport(Wiring wiring) {
    this.facilities = wiring.facilities();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var now = clock.instant();
    var today = Kazakhstan.dayOf(now);
    var path = ReportPath.toWrite(request, today.getYear());
    var report = ReportForm.read(path.year(), now, request.fields());
    var saved = facilities.save(path.facility(), report, ETags.requiredVersion(request));
    return FacilityFeature.answer(saved, today);
  }
}
