package kz.ecomap.places;

import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /regions: the regions and cities with their centres. */
public final class ListRegions extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    var regions = Regions.all().stream().map(ListRegions::view).toList();
    return Response.ok(Map.of("regions", regions)).cachedFor(3600);
  }

  private static Map<String, Object> view(Region region) {
    return Map.of(
        "code", region.code(),
        "type", region.kind().code(),
        "names", region.names(),
        "centre",
            Map.of(
                "names", region.centreNames(),
                "lat", region.centre().lat(),
                "lon", region.centre().lon()),
        "bbox", region.bounds().toList());
  }
}
