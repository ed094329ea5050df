package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.text.Names;

/**
 * A pollutant of Annex II of the Kyiv Protocol.
 *
 * @param no its number in the annex, 1 to 86
 * @param cas its number in the Chemical Abstracts Service's registry; groups of substances have
 *     none
 * @param thresholds of all times; a medium without one is absent
 */
public record Pollutant(
    int no, Optional<String> cas, String group, Names names, List<DatedThreshold> thresholds) {

  /** Keeps its own copy. */
  public Pollutant {
    thresholds = List.copyOf(thresholds);
  }

  /** Above what a release to a medium had to be reported for a year, kg. */
  public Optional<BigDecimal> threshold(Medium medium, int year) {
    return dated(Optional.of(medium), year).map(DatedThreshold::kg);
  }

  /** Above what a transfer off the site had to be reported for a year, kg. */
  public Optional<BigDecimal> transferThreshold(int year) {
    return dated(Optional.empty(), year).map(DatedThreshold::kg);
  }

  /** Whether it is one of the four whose sum some of the thresholds are for. */
  public boolean btexSum() {
    return thresholds.stream().anyMatch(DatedThreshold::btexSum);
  }

  /** The threshold of a year for a medium, or for transfers. */
  Optional<DatedThreshold> dated(Optional<Medium> medium, int year) {
    return thresholds.stream()
        .filter(threshold -> threshold.medium().equals(medium) && threshold.holds(year))
        .findFirst();
  }
}
