package kz.ecomap.inventory;

import java.util.Arrays;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.opendata.CsvText;
import kz.ecomap.opendata.Licence;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /releases.csv: who released most of a pollutant to a medium in a year, a line each. */
public final class ExportReleases extends ReleasesFunction {
  private static final List<String> COLUMNS =
      List.of(
          "facility",
          "name_kk",
          "name_ru",
          "name_en",
          "region",
          "activity",
          "pollutant",
          "pollutant_name_en",
          "medium",
          "year",
          "amount",
          "unit",
          "threshold",
          "above_threshold",
          "method",
          "share",
          "per_unit",
          "per_unit_of",
          "licence");

  /** For Lambda. */
  public ExportReleases() {
    this(Wiring.live());
  }

  /** With given services. */
  public ExportReleases(Wiring wiring) {
    super(wiring);
  }

  @Override
  Response answer(
      Request request, AskedReleases asked, ReleaseTotal total, Page<RankedRelease> page) {
    return Listing.csv(request, COLUMNS, page.map(release -> line(asked, release)))
        .with("Content-Disposition", "attachment; filename=\"releases.csv\"");
  }

  private static List<Object> line(AskedReleases asked, RankedRelease release) {
    var names = release.names();
    return Arrays.asList(
        release.facility(),
        CsvText.safe(names.kk()),
        CsvText.safe(names.ru()),
        CsvText.safe(names.en()),
        release.region(),
        release.activity(),
        asked.pollutant(),
        Pollutants.of(asked.pollutant()).orElseThrow().names().en(),
        asked.medium().code(),
        asked.year(),
        release.kg(),
        "kg",
        ListReleases.threshold(asked).orElse(null),
        release.aboveThreshold(),
        release.method().orElse(null),
        release.share().orElse(null),
        release.kgPerUnit().orElse(null),
        CsvText.safe(release.kgPerUnit().map(any -> release.production().orElseThrow().unit())),
        Licence.TEXT);
  }
}
