package kz.ecomap.local.demo;

import static kz.ecomap.impact.Ground.COMMERCIAL;
import static kz.ecomap.impact.Ground.PUBLIC_SECURITY;
import static kz.ecomap.local.demo.Amounts.rounded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Reported;

/** What fictional works released over the years, with every kind of gap that real reports have. */
final class ReleaseHistory {
  private final Works works;
  private final int thisYear;
  private final IntToDoubleFunction change;
  private final Dice dice;

  /**
   * @param change of the releases against the first of the years, by how many years ago it is
   */
  ReleaseHistory(Works works, int thisYear, IntToDoubleFunction change, Dice dice) {
    this.works = works;
    this.thisYear = thisYear;
    this.change = change;
    this.dice = dice;
  }

  /** One pollutant to one medium over the years, the oldest first. */
  List<Release> of(Profile.Typical typical) {
    boolean secret = dice.falls(0.04);
    boolean stopped = dice.falls(0.06);
    boolean tellsSmall = dice.falls(0.4);
    var series = new ArrayList<Release>();
    for (int back = History.YEARS; back >= 1; back--) {
      double kg =
          typical.kg() * works.scale() * change.applyAsDouble(back) * dice.between(0.9, 1.12);
      boolean silent = dice.falls(0.06);
      boolean accident = dice.falls(0.05);
      double part = dice.between(0.03, 0.3);
      var said =
          kg == 0
              ? Reported.of(ReleaseState.NOT_APPLICABLE)
              : secret
                  ? withheld(typical)
                  : stopped && back <= 2
                      ? Reported.of(ReleaseState.ZERO)
                      : silent
                          ? Reported.of(ReleaseState.NOT_REPORTED)
                          : !tellsSmall && isSmall(typical, kg)
                              ? Reported.of(ReleaseState.BELOW_THRESHOLD)
                              : Amounts.mass(kg, typical.method());
      var accidental =
          accident && said.amount().isPresent()
              ? Optional.of(rounded(kg * part))
              : Optional.<BigDecimal>empty();
      series.add(new Release(typical.pollutant(), typical.medium(), said, accidental));
    }
    return series;
  }

  /** Without a throw of the dice, which would change everything that comes after it. */
  private static Reported withheld(Profile.Typical typical) {
    return Reported.withheld(typical.pollutant() % 2 == 0 ? COMMERCIAL : PUBLIC_SECURITY);
  }

  private boolean isSmall(Profile.Typical typical, double kg) {
    return Pollutants.of(typical.pollutant())
        .orElseThrow()
        .threshold(typical.medium(), thisYear)
        .filter(threshold -> kg <= threshold.doubleValue())
        .isPresent();
  }
}
