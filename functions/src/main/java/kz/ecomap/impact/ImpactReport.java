package kz.ecomap.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What one facility released, used and left over in one calendar year.
 *
 * @param year 2000 to 2100
 * @param revision 1 for the first saving, one more for each that follows
 * @param savedAt when this revision was saved
 * @param energyGj energy used, GJ
 * @param waterM3 water taken, m3
 * @param source where the figures are from, in words
 * @param releases at most one of a pollutant to a medium
 */
public record ImpactReport(
    int year,
    int revision,
    Instant savedAt,
    Optional<Production> production,
    Optional<BigDecimal> energyGj,
    Optional<BigDecimal> waterM3,
    Waste waste,
    Optional<String> source,
    List<Release> releases) {
  /** The first year that a report can be for. */
  public static final int FIRST_YEAR = 2000;

  /** The last year that a report can be for. */
  public static final int LAST_YEAR = 2100;

  /** Checks the ranges and that no release is there twice; keeps its own copy. */
  public ImpactReport {
    if (year < FIRST_YEAR || year > LAST_YEAR || revision < 1) {
      throw new IllegalArgumentException("no report: year " + year + ", revision " + revision);
    }
    energyGj = Quantity.plain(energyGj);
    waterM3 = Quantity.plain(waterM3);
    releases = List.copyOf(releases);
    var seen = new HashSet<Release.Key>();
    for (var release : releases) {
      if (!seen.add(release.key())) {
        throw new IllegalArgumentException("reported twice: " + release.key());
      }
    }
  }

  /** The releases, each held against its threshold. */
  public List<MarkedRelease> marked() {
    return Thresholds.mark(releases);
  }
}
