package kz.ecomap.enterprises;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Problem;
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
    var id = request.path("id");
    if (!Facility.ID.matcher(id).matches()) {
      throw Problem.notFound();
    }
    var now = clock.instant();
    var today = Kazakhstan.dayOf(now);
    int year = year(request.path("year"), today.getYear());
    var report = ReportForm.read(year, now, request.fields());
    var saved = facilities.save(id, report, ETags.requiredVersion(request));
    return FacilityFeature.answer(saved, today);
  }

  private static int year(String text, int thisYear) {
    int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    if (year < ImpactReport.FIRST_YEAR || year > thisYear) {
      throw Problem.badParameter("year", "out_of_range", ImpactReport.FIRST_YEAR, thisYear);
    }
    return year;
  }
}
