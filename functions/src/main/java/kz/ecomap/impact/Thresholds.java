package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the releases and transfers of a year against the thresholds of Annex II of the Kyiv
 * Protocol that held in that year.
 *
 * <p>A threshold is passed when the quantity exceeds it (Article 7, paragraph 1 (a) (ii)), not when
 * it equals it. For benzene, toluene, ethyl benzene and xylenes to water, to land and off the site
 * the threshold is for the sum of the four (note to Annex II): when the sum exceeds it, each of
 * them is above.
 */
final class Thresholds {
  private final int year;
  private final Map<Optional<Medium>, BigDecimal> btexSums = new HashMap<>();

  private Thresholds(int year) {
    this.year = year;
  }

  /** The releases of one facility and one year, marked, in their order. */
  static List<MarkedRelease> mark(Collection<Release> releases, int year) {
    var thresholds = new Thresholds(year);
    for (var release : releases) {
      thresholds.count(release.pollutant(), Optional.of(release.medium()), release.reported());
    }
    return releases.stream().map(thresholds::mark).toList();
  }

  /** The transfers of one facility and one year, marked, in their order. */
  static List<MarkedTransfer> markTransfers(Collection<Transfer> transfers, int year) {
    var thresholds = new Thresholds(year);
    for (var transfer : transfers) {
      thresholds.count(transfer.pollutant(), Optional.empty(), transfer.reported());
    }
    return transfers.stream().map(thresholds::mark).toList();
  }

  private MarkedRelease mark(Release release) {
    var threshold = dated(release.pollutant(), Optional.of(release.medium()));
    return new MarkedRelease(
        release, threshold.map(DatedThreshold::kg), above(threshold, release.reported()));
  }

  private MarkedTransfer mark(Transfer transfer) {
    var threshold = dated(transfer.pollutant(), Optional.empty());
    return new MarkedTransfer(
        transfer, threshold.map(DatedThreshold::kg), above(threshold, transfer.reported()));
  }

  private void count(int pollutant, Optional<Medium> medium, Reported reported) {
    if (dated(pollutant, medium).filter(DatedThreshold::btexSum).isPresent()) {
      reported.amount().ifPresent(kg -> btexSums.merge(medium, kg, BigDecimal::add));
    }
  }

  private boolean above(Optional<DatedThreshold> threshold, Reported reported) {
    if (threshold.isEmpty() || reported.amount().isEmpty()) {
      return false;
    }
    var limit = threshold.get();
    var counted = limit.btexSum() ? btexSums.get(limit.medium()) : reported.amount().get();
    return counted.compareTo(limit.kg()) > 0;
  }

  private Optional<DatedThreshold> dated(int pollutant, Optional<Medium> medium) {
    return Pollutants.of(pollutant).orElseThrow().dated(medium, year);
  }
}
