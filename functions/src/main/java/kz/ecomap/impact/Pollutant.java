package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.text.Names;

/**
 * A pollutant of Annex II of the Kyiv Protocol.
 *
 * @param no its number in the annex, 1 to 86
 * @param cas its number in the Chemical Abstracts Service's registry; groups of substances have
 *     none
 * @param thresholds kg a year; a medium without one is absent
 * @param btexSum whether its thresholds for water and land are for the sum of benzene, toluene,
 *     ethyl benzene and xylenes
 */
public record Pollutant(
    int no,
    Optional<String> cas,
    String group,
    Names names,
    Map<Medium, BigDecimal> thresholds,
    boolean btexSum) {

  /** Keeps its own copy. */
  public Pollutant {
    thresholds = Map.copyOf(thresholds);
  }

  /** Above what a release to a medium must be reported, kg a year. */
  public Optional<BigDecimal> threshold(Medium medium) {
    return Optional.ofNullable(thresholds.get(medium));
  }

  /** Whether the threshold for a medium is for the sum with the other three. */
  public boolean summed(Medium medium) {
    return btexSum && medium != Medium.AIR;
  }
}
