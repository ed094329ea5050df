package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the releases of a year against the thresholds of Annex II of the Kyiv Protocol.
 *
 * <p>A threshold is passed when the quantity exceeds it (Article 7, paragraph 1 (a) (ii)), not when
 * it equals it. For benzene, toluene, ethyl benzene and xylenes to water and to land the threshold
 * is for the sum of the four (note to Annex II): when the sum exceeds it, each of them is above.
 */
final class Thresholds {
  private Thresholds() {}

  /** The releases of one facility and one year, marked, in their order. */
  static List<MarkedRelease> mark(Collection<Release> releases) {
    var sums = btexSums(releases);
    return releases.stream().map(release -> mark(release, sums)).toList();
  }

  private static MarkedRelease mark(Release release, Map<Medium, BigDecimal> sums) {
    var pollutant = Pollutants.of(release.pollutant()).orElseThrow();
    var threshold = pollutant.threshold(release.medium());
    var counted =
        release
            .totalKg()
            .map(total -> pollutant.summed(release.medium()) ? sums.get(release.medium()) : total);
    boolean above =
        threshold.isPresent()
            && counted.filter(kg -> kg.compareTo(threshold.get()) > 0).isPresent();
    return new MarkedRelease(release, threshold, above);
  }

  private static Map<Medium, BigDecimal> btexSums(Collection<Release> releases) {
    var sums = new EnumMap<Medium, BigDecimal>(Medium.class);
    for (var release : releases) {
      if (Pollutants.of(release.pollutant()).orElseThrow().summed(release.medium())) {
        release.totalKg().ifPresent(total -> sums.merge(release.medium(), total, BigDecimal::add));
      }
    }
    return sums;
  }
}
