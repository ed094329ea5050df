package kz.ecomap.impact;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /pollutants: what facilities report, and above which quantity they must report it for a year,
 * by default this one.
 */
public final class ListPollutants extends ApiFunction {
  private final InstantSource clock;

  /** For Lambda. */
  public ListPollutants() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListPollutants(Wiring wiring) {
    this.clock = wiring.clock();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("year");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var asked = query.number("year", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR);
    query.done();
    int year = asked.orElseGet(() -> Kazakhstan.dayOf(clock.instant()).getYear());
    var pollutants = Pollutants.all().stream().map(each -> view(each, year)).toList();
    return Response.ok(Map.of("year", year, "pollutants", pollutants)).cachedFor(3600);
  }

  private static Map<String, Object> view(Pollutant pollutant, int year) {
    var thresholds = new LinkedHashMap<String, Object>();
    for (var medium : Medium.values()) {
      pollutant.threshold(medium, year).ifPresent(kg -> thresholds.put(medium.code(), kg));
    }
    var view = new LinkedHashMap<String, Object>();
    view.put("no", pollutant.no());
    pollutant.cas().ifPresent(cas -> view.put("cas", cas));
    view.put("group", pollutant.group());
    view.put("names", pollutant.names());
    view.put("thresholds", thresholds);
    pollutant.transferThreshold(year).ifPresent(kg -> view.put("transferThresholdKg", kg));
    view.put("btexSum", pollutant.btexSum());
    return view;
  }
}
