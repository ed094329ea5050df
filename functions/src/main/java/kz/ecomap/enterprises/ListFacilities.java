package kz.ecomap.enterprises;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** GET /facilities: facilities by their words, place, activity and what they released. */
public final class ListFacilities extends ApiFunction {
  private final FacilityFinder finder;
  private final InstantSource clock;

  /** For Lambda. */
  public ListFacilities() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListFacilities(Wiring wiring) {
    this.finder = wiring.facilityFinder();
    this.clock = wiring.clock();
  }

  @Override
  protected Set<String> queryParameters() {
    var names = new HashSet<>(FacilityFilter.PARAMETERS);
    names.addAll(Listing.PARAMETERS);
    return names;
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var filter = FacilityFilter.of(query);
    int limit = Listing.limit(query);
    query.done();
    var page = finder.find(filter, limit, query.text("cursor"));
    var today = Kazakhstan.dayOf(clock.instant());
    return Listing.geoJson(request, page.map(listed -> FacilityFeature.of(listed, today)));
  }
}
