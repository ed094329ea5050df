package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.opendata.Licence;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /releases: who released most of a pollutant to a medium in a year. */
public final class ListReleases extends ReleasesFunction {
  /** For Lambda. */
  public ListReleases() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListReleases(Wiring wiring) {
    super(wiring);
  }

  @Override
  Response answer(
      Request request, AskedReleases asked, ReleaseTotal total, Page<RankedRelease> page) {
    var all = new LinkedHashMap<String, Object>();
    all.put("pollutant", asked.pollutant());
    all.put("medium", asked.medium().code());
    all.put("year", asked.year());
    asked.region().ifPresent(code -> all.put("region", code));
    asked.activity().ifPresent(code -> all.put("activity", code));
    all.put("unit", "kg");
    all.put("licence", Licence.TEXT);
    threshold(asked).ifPresent(kg -> all.put("thresholdKg", kg));
    all.put("totalKg", total.kg());
    all.put("reporting", total.reported());
    all.put("untold", total.untold());
    return Listing.json(request, all, "releases", page.map(RankedRelease::view));
  }

  /** Above what a release had to be reported in that year, kg. */
  static Optional<BigDecimal> threshold(AskedReleases asked) {
    return Pollutants.of(asked.pollutant())
        .flatMap(one -> one.threshold(asked.medium(), asked.year()));
  }
}
