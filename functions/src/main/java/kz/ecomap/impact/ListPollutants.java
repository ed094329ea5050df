package kz.ecomap.impact;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /pollutants: what facilities report, and above which quantity they must. */
public final class ListPollutants extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    var pollutants = Pollutants.all().stream().map(ListPollutants::view).toList();
    return Response.ok(Map.of("pollutants", pollutants)).cachedFor(3600);
  }

  private static Map<String, Object> view(Pollutant pollutant) {
    var thresholds = new LinkedHashMap<String, Object>();
    for (var medium : Medium.values()) {
      pollutant.threshold(medium).ifPresent(kg -> thresholds.put(medium.code(), kg));
    }
    var view = new LinkedHashMap<String, Object>();
    view.put("no", pollutant.no());
    pollutant.cas().ifPresent(cas -> view.put("cas", cas));
    view.put("group", pollutant.group());
    view.put("names", pollutant.names());
    view.put("thresholds", thresholds);
    view.put("btexSum", pollutant.btexSum());
    return view;
  }
}
