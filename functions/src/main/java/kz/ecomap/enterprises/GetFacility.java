package kz.ecomap.enterprises;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /facilities/{id}: one facility with its yearly impact reports. */
public final class GetFacility extends ApiFunction {
  private final Facilities facilities;

  /** For Lambda. */
  public GetFacility() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetFacility(Wiring wiring) {
    this.facilities = wiring.facilities();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    if (!Facility.ID.matcher(id).matches()) {
      throw Problem.notFound();
    }
    return FacilityFeature.answer(facilities.get(id));
  }
}
