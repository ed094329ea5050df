package kz.ecomap.local.demo;

import static kz.ecomap.impact.Ground.COMMERCIAL;
import static kz.ecomap.impact.Ground.PUBLIC_SECURITY;
import static kz.ecomap.impact.Ground.THIRD_PARTY;

import java.util.ArrayList;
import java.util.List;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.impact.Reported;

/**
 * What fictional works used, left over and sent away over the years, with every kind of gap that
 * real reports have.
 */
final class LineHistory {
  private final Works works;
  private final Profile profile;
  private final int thisYear;
  private final Dice dice;

  LineHistory(Works works, Profile profile, int thisYear) {
    this.works = works;
    this.profile = profile;
    this.thisYear = thisYear;
    this.dice = new Dice(works.facility().id().hashCode() + 1L);
  }

  /**
   * The lines of every year, the oldest first.
   *
   * @param made what the works made in each year
   */
  List<ReportLines> of(List<Double> made) {
    var years = new ArrayList<ReportLines>();
    made.forEach(each -> years.add(ReportLines.NONE));
    for (var share : profile.lines()) {
      var line = over(share, made);
      for (int i = 0; i < years.size(); i++) {
        years.set(i, years.get(i).with(line.get(i)));
      }
    }
    for (int i = 0; i < years.size(); i++) {
      years.set(i, perhapsWithout(years.get(i)));
    }
    return years;
  }

  private List<Line> over(Share share, List<Double> made) {
    boolean secret = dice.falls(0.05);
    var withheld = withheld();
    boolean stopped = dice.falls(0.06);
    boolean tellsSmall = dice.falls(0.4);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < made.size(); i++) {
      double amount = amount(share, made.get(i)) * dice.between(0.9, 1.1);
      boolean silent = dice.falls(0.04);
      int back = made.size() - i;
      var said =
          amount == 0
              ? Reported.of(ReleaseState.NOT_APPLICABLE)
              : secret
                  ? withheld
                  : stopped && back <= 2
                      ? Reported.of(ReleaseState.ZERO)
                      : silent
                          ? Reported.of(ReleaseState.NOT_REPORTED)
                          : !tellsSmall && share.isSmall(amount, thisYear - back)
                              ? Reported.of(ReleaseState.BELOW_THRESHOLD)
                              : Amounts.of(amount, share.unit(), share.method());
      lines.add(share.with(said));
    }
    return lines;
  }

  private double amount(Share share, double made) {
    return share.part()
        * switch (share.what()) {
          case "energy" -> made * profile.energyGj();
          case "water" -> made * profile.waterM3();
          case "waste" -> made * (share.hazardous() ? profile.hazardousKg() : profile.otherKg());
          default -> works.scale();
        };
  }

  /** Some reports say nothing at all of energy, of water or of waste. */
  private ReportLines perhapsWithout(ReportLines lines) {
    boolean noEnergy = dice.falls(0.06);
    boolean noWater = dice.falls(0.06);
    boolean noWaste = dice.falls(0.06);
    return new ReportLines(
        lines.releases(),
        lines.transfers(),
        noWaste ? List.of() : lines.waste(),
        noEnergy ? List.of() : lines.energy(),
        noWater ? List.of() : lines.water());
  }

  private Reported withheld() {
    return Reported.withheld(
        dice.one(List.of(COMMERCIAL, COMMERCIAL, PUBLIC_SECURITY, THIRD_PARTY)));
  }
}
