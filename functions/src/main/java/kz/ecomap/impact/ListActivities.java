package kz.ecomap.impact;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /activities: what facilities do, as Annex I of the Kyiv Protocol sorts it. */
public final class ListActivities extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    var activities = Activities.all().stream().map(ListActivities::view).toList();
    return Response.ok(Map.of("activities", activities)).cachedFor(3600);
  }

  private static Map<String, Object> view(Activity activity) {
    var view = new LinkedHashMap<String, Object>();
    view.put("code", activity.code());
    view.put("sector", activity.sector());
    view.put("names", activity.names());
    activity.capacityThreshold().ifPresent(threshold -> view.put("capacityThreshold", threshold));
    return view;
  }
}
