package kz.ecomap.enterprises;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** GET /facilities/{id}: one facility with its yearly impact reports and its oversight. */
public final class GetFacility extends ApiFunction {
  private final Facilities facilities;
  private final InstantSource clock;

  /** For Lambda. */
  public GetFacility() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetFacility(Wiring wiring) {
    this.facilities = wiring.facilities();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var id = FacilityPath.id(request);
    return FacilityFeature.answer(facilities.shown(id), Kazakhstan.dayOf(clock.instant()));
  }
}
