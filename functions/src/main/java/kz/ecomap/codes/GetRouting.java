package kz.ecomap.codes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** GET /routing: who must answer a complaint about something somewhere, before it is sent. */
public final class GetRouting extends ApiFunction {
  private final Wiring wiring;

  /** For Lambda. */
  public GetRouting() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetRouting(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("category", "lat", "lon");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var category = query.required("category", query.oneOf("category", Codes.categories().keySet()));
    var lat = query.required("lat", query.decimal("lat", -90, 90));
    var lon = query.required("lon", query.decimal("lon", -180, 180));
    query.done();
    var region =
        Regions.codeAt(new Location(lat.doubleValue(), lon.doubleValue()))
            .orElseThrow(() -> Problem.badParameter("?lat", "outside_kazakhstan"));
    var today = Kazakhstan.dayOf(wiring.clock().instant());
    var route = Routing.of(category, region, today).orElseThrow(Problem::notFound);
    return Response.ok(view(route, region)).cachedFor(60);
  }

  private static Map<String, Object> view(Route route, String region) {
    var view = new LinkedHashMap<String, Object>();
    view.put("category", route.category());
    view.put("region", region);
    view.put("authority", route.authorities().get(0));
    view.put("alternatives", route.authorities().subList(1, route.authorities().size()));
    view.put("validSince", route.from().toString());
    view.put("validUntil", route.to().map(Object::toString).orElse(null));
    view.put("draft", route.draft());
    return view;
  }
}
