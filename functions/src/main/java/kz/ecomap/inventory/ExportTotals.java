package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.opendata.Licence;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /totals.csv: what all facilities of a region, or the country, told together, a sum a line.
 */
public final class ExportTotals extends TotalsFunction {
  private static final List<String> COLUMNS =
      List.of(
          "region",
          "year",
          "subject",
          "pollutant",
          "name_en",
          "medium",
          "amount",
          "unit",
          "reported",
          "untold",
          "licence");

  /** For Lambda. */
  public ExportTotals() {
    this(Wiring.live());
  }

  /** With given services. */
  public ExportTotals(Wiring wiring) {
    super(wiring);
  }

  @Override
  Response answer(Request request, AskedTotals asked, List<YearTotal> years) {
    var lines = new ArrayList<List<Object>>();
    for (var total : years) {
      lines.add(line(asked, total, "facilities", total.facilities(), null));
      total.releases().forEach(release -> lines.add(release(asked, total, release)));
      total
          .figures()
          .forEach(
              (figure, sum) -> lines.add(line(asked, total, figure.subject(), sum, figure.unit())));
    }
    return Listing.csv(request, COLUMNS, new Page<>(lines, Optional.empty()))
        .with("Content-Disposition", "attachment; filename=\"totals.csv\"");
  }

  private static List<Object> release(AskedTotals asked, YearTotal total, ReleaseTotal release) {
    return Arrays.asList(
        asked.scope(),
        total.year(),
        "release",
        release.pollutant(),
        Pollutants.of(release.pollutant()).orElseThrow().names().en(),
        release.medium().code(),
        release.kg(),
        "kg",
        release.reported(),
        release.untold(),
        Licence.TEXT);
  }

  private static List<Object> line(
      AskedTotals asked, YearTotal total, String subject, Object amount, String unit) {
    return Arrays.asList(
        asked.scope(),
        total.year(),
        subject,
        null,
        null,
        null,
        amount,
        unit,
        null,
        null,
        Licence.TEXT);
  }
}
