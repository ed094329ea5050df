package kz.ecomap.enterprises;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** PUT /facilities/{id}: creates a facility, or revises it when If-Match names its ETag. */
public final class PutFacility extends ApiFunction {
  private final Facilities facilities;

  /** For Lambda. */
  public PutFacility() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutFacility(Wiring wiring) {
    this.facilities = wiring.facilities();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    if (!Facility.ID.matcher(id).matches()) {
      throw Problem.badParameter("id", "bad_id");
    }
    var facility = FacilityForm.read(id, request.fields());
    return FacilityFeature.answer(facilities.save(facility, ETags.requiredVersion(request)));
  }
}
