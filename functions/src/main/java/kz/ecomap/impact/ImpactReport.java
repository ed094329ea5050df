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

  /** The same report as the revision that follows another, or as the first. */
  public ImpactReport following(Optional<ImpactReport> former) {
    int next = former.map(ImpactReport::revision).orElse(0) + 1;
    return new ImpactReport(
        year, next, savedAt, production, energyGj, waterM3, waste, source, releases);
  }

  /** The same report with other releases. */
  public ImpactReport releasing(List<Release> others) {
    return new ImpactReport(
        year, revision, savedAt, production, energyGj, waterM3, waste, source, others);
  }

  /** The same report, saved at another instant. */
  public ImpactReport saved(Instant instant) {
    return new ImpactReport(
        year, revision, instant, production, energyGj, waterM3, waste, source, releases);
  }

  /** A first report of which nothing is known yet. */
  public static ImpactReport empty(int year, Instant savedAt) {
    return new ImpactReport(
        year,
        1,
        savedAt,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Waste.UNKNOWN,
        Optional.empty(),
        List.of());
  }

  /** The releases, each held against its threshold. */
  public List<MarkedRelease> marked() {
    return Thresholds.mark(releases);
  }
}
