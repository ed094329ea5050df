package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.shared.dynamo.Row;

/**
 * What all facilities of a scope told of a year.
 *
 * @param facilities how many have a report
 * @param releases by pollutant and medium; only what somebody has
 * @param figures the sums of what is known; what nobody told is not there
 */
record YearTotal(
    int year, long facilities, List<ReleaseTotal> releases, Map<Figure, BigDecimal> figures) {

  static YearTotal of(Row row) {
    var releases = new ArrayList<ReleaseTotal>();
    for (var pollutant : Pollutants.all()) {
      for (var medium : Medium.values()) {
        var total = ReleaseTotal.of(row, new Total(pollutant.no(), medium));
        if (total.reported() + total.untold() > 0) {
          releases.add(total);
        }
      }
    }
    var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
    for (var figure : Figure.values()) {
      if (row.decimal(figure.tellers()).filter(count -> count.signum() > 0).isPresent()) {
        figures.put(
            figure, row.decimal(figure.code()).map(YearTotal::plain).orElse(BigDecimal.ZERO));
      }
    }
    return new YearTotal(
        Integer.parseInt(row.text("sk")),
        row.decimal(Total.FACILITIES).map(BigDecimal::longValueExact).orElse(0L),
        releases,
        figures);
  }

  /** A number in one way only, without an exponent or superfluous zeros. */
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
