package kz.ecomap.enterprises;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** PUT /facilities/{id}: creates a facility, or revises it when If-Match names its ETag. */
public final class PutFacility extends ApiFunction {
  private final Facilities facilities;
  private final InstantSource clock;

  /** For Lambda. */
  public PutFacility() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutFacility(Wiring wiring) {
    this.facilities = wiring.facilities();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    if (!Facility.ID.matcher(id).matches()) {
      throw Problem.badParameter("id", "bad_id");
    }
    var facility = FacilityForm.read(id, request.fields());
    var today = Kazakhstan.dayOf(clock.instant());
    var saved = facilities.save(facility, ETags.requiredVersion(request), today);
    return FacilityFeature.answer(saved, today);
  }
}
