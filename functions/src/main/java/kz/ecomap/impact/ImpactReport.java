package kz.ecomap.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one facility released, used and left over in one calendar year.
 *
 * @param year 2000 to 2100
 * @param revision 1 for the first saving, one more for each that follows
 * @param savedAt when this revision was saved
 * @param reason why it was revised, or why it is right although it is hard to believe
 * @param source where the figures are from, in words
 */
public record ImpactReport(
    int year,
    int revision,
    Instant savedAt,
    Optional<String> reason,
    Optional<String> source,
    Optional<Production> production,
    ReportLines lines) {
  /** The first year that a report can be for. */
  public static final int FIRST_YEAR = 2000;

  /** The last year that a report can be for. */
  public static final int LAST_YEAR = 2100;

  /** Checks the ranges. */
  public ImpactReport {
    if (year < FIRST_YEAR || year > LAST_YEAR || revision < 1) {
      throw new IllegalArgumentException("no report: year " + year + ", revision " + revision);
    }
  }

  /** A first report of which nothing is known yet. */
  public static ImpactReport empty(int year, Instant savedAt) {
    return new ImpactReport(
        year, 1, savedAt, Optional.empty(), Optional.empty(), Optional.empty(), ReportLines.NONE);
  }

  /** The same report as the revision that follows another, or as the first. */
  public ImpactReport following(Optional<ImpactReport> former) {
    int next = former.map(ImpactReport::revision).orElse(0) + 1;
    return new ImpactReport(year, next, savedAt, reason, source, production, lines);
  }

  /** The same report with other quantities. */
  public ImpactReport with(ReportLines others) {
    return new ImpactReport(year, revision, savedAt, reason, source, production, others);
  }

  /** The same report with other releases. */
  public ImpactReport releasing(List<Release> others) {
    return with(lines.releasing(others));
  }

  /** The same report, to be saved at another instant; why the former one was is not why this is. */
  public ImpactReport saved(Instant instant) {
    return new ImpactReport(year, revision, instant, Optional.empty(), source, production, lines);
  }

  /** The same report with why it is saved. */
  public ImpactReport because(Optional<String> why) {
    return new ImpactReport(year, revision, savedAt, why, source, production, lines);
  }

  /** What was released. */
  public List<Release> releases() {
    return lines.releases();
  }

  /** The releases, each held against the threshold of that year. */
  public List<MarkedRelease> marked() {
    return Thresholds.mark(lines.releases(), year);
  }

  /** The transfers, each held against the threshold of that year. */
  public List<MarkedTransfer> markedTransfers() {
    return Thresholds.markTransfers(lines.transfers(), year);
  }

  /** Energy used, GJ; what is not known is not in it, and nothing known is no sum. */
  public Optional<BigDecimal> energyGj() {
    return Quantity.sum(lines.energy(), line -> true);
  }

  /** Water taken, m3, without what was used again. */
  public Optional<BigDecimal> waterM3() {
    return Quantity.sum(lines.water(), line -> line.source() != WaterSource.REUSED);
  }

  /** Hazardous waste, kg. */
  public Optional<BigDecimal> wasteHazardousKg() {
    return Quantity.sum(lines.waste(), WasteLine::hazardous);
  }

  /** Waste that is not hazardous, kg. */
  public Optional<BigDecimal> wasteOtherKg() {
    return Quantity.sum(lines.waste(), line -> !line.hazardous());
  }

  /** Waste of both, what was recovered, kg. */
  public Optional<BigDecimal> wasteRecoveredKg() {
    return Quantity.sum(lines.waste(), WasteLine::recovered);
  }
}
