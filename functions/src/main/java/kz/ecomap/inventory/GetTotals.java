package kz.ecomap.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.opendata.Licence;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /totals: what all facilities of a region, or the country, told together, year by year. */
public final class GetTotals extends TotalsFunction {
  /** For Lambda. */
  public GetTotals() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetTotals(Wiring wiring) {
    super(wiring);
  }

  @Override
  Response answer(Request request, AskedTotals asked, List<YearTotal> years) {
    var body = new LinkedHashMap<String, Object>();
    body.put("region", asked.region().orElse(null));
    body.put("from", asked.from());
    body.put("to", asked.to());
    body.put("licence", Licence.TEXT);
    body.put("years", years.stream().map(GetTotals::year).toList());
    return Response.ok(body);
  }

  private static Map<String, Object> year(YearTotal total) {
    var view = new LinkedHashMap<String, Object>();
    view.put("year", total.year());
    view.put("facilities", total.facilities());
    view.put("releases", total.releases().stream().map(GetTotals::release).toList());
    total.figures().forEach((figure, sum) -> view.put(figure.code(), sum));
    return view;
  }

  private static Map<String, Object> release(ReleaseTotal total) {
    var view = new LinkedHashMap<String, Object>();
    view.put("pollutant", total.pollutant());
    view.put("medium", total.medium().code());
    view.put("kg", total.kg());
    view.put("reported", total.reported());
    view.put("untold", total.untold());
    return view;
  }
}
