package kz.ecomap.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one line says, and what may be added up. */
class ReportedTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "2500,    g,           2.5",
    "12,      kg,          12",
    "1.5,     t,           1500",
    "0.25,    kt,          250000",
    "3,       GJ,          3",
    "1.2,     TJ,          1200",
    "10,      MWh,         36",
    "2,       GWh,         7200",
    "10,      Gcal,        41.868",
    "1,       toe,         41.868",
    "2,       tce,         58.6152",
    "7,       m3,          7",
    "8.3,     thousand_m3, 8300",
    "500,     l,           0.5",
    "0.0000015, g,         0.000000002",
  })
  void whatIsDeclaredConverts(BigDecimal value, String unit, BigDecimal converted) {
    var reported =
        Reported.of(new Declared(value, DeclaredUnit.of(unit).orElseThrow()), Method.MEASURED);
    assertEquals(Optional.of(converted), reported.amount());
  }

  @Test
  void aGroundIsWithWhatIsWithheldAndOnlyWithIt() {
    assertEquals(Optional.of(Ground.JUSTICE), Reported.withheld(Ground.JUSTICE).ground());
    assertThrows(IllegalArgumentException.class, () -> Reported.of(ReleaseState.CONFIDENTIAL));
    assertThrows(IllegalArgumentException.class, () -> Reported.of(ReleaseState.VALUE));
  }

  @Test
  void aLineIsDeclaredInAUnitOfWhatItMeasures() {
    var megawattHours = new Declared(BigDecimal.TEN, DeclaredUnit.MWH);
    var reported = Reported.of(megawattHours, Method.MEASURED);
    assertEquals(reported, new EnergyLine(EnergyCarrier.HEAT, reported).reported());
    assertThrows(IllegalArgumentException.class, () -> new WaterLine(WaterSource.SEA, reported));
    assertThrows(IllegalArgumentException.class, () -> new Transfer(17, reported));
  }

  @Test
  void sumsAreOfWhatIsKnownAndNothingKnownIsNoSum() {
    var empty = ImpactReport.empty(2025, NOW);
    assertEquals(Optional.empty(), empty.waterM3());
    var withheld = Reported.withheld(Ground.COMMERCIAL);
    var silent = empty.with(empty.lines().with(new WaterLine(WaterSource.SEA, withheld)));
    assertEquals(Optional.empty(), silent.waterM3());
    var zero = Reported.of(ReleaseState.ZERO);
    var none = silent.with(silent.lines().with(new WaterLine(WaterSource.GROUND, zero)));
    assertEquals(Optional.of(BigDecimal.ZERO), none.waterM3());
    var five = Reported.of(BigDecimal.valueOf(5), Method.MEASURED);
    var taken =
        none.with(
            none.lines()
                .with(new WaterLine(WaterSource.SURFACE, five))
                .with(new WaterLine(WaterSource.REUSED, five)));
    assertEquals(Optional.of(BigDecimal.valueOf(5)), taken.waterM3());
  }

  @Test
  void aLineTakesThePlaceOfItsOwnKindOnly() {
    var one = Reported.of(BigDecimal.ONE, Method.MEASURED);
    var zero = Reported.of(ReleaseState.ZERO);
    var lines =
        ReportLines.NONE
            .with(new Transfer(17, one))
            .with(new Transfer(18, one))
            .with(Release.of(17, Medium.AIR, ReleaseState.ZERO))
            .with(new Transfer(17, zero));
    assertEquals(List.of(new Transfer(17, zero), new Transfer(18, one)), lines.transfers());
    assertEquals(1, lines.releases().size());
    var twice = List.of(new Transfer(17, one), new Transfer(17, zero));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReportLines(List.of(), twice, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest(name = "{0}: methane {1}, mercury off the site {2}")
  @CsvSource({"2002, ,", "2003, 100000, 5", "2025, 100000, 5", "2100, 100000, 5"})
  void thresholdsHoldForYears(int year, BigDecimal methane, BigDecimal mercury) {
    assertEquals(
        Optional.ofNullable(methane), Pollutants.of(1).orElseThrow().threshold(Medium.AIR, year));
    assertEquals(
        Optional.ofNullable(mercury), Pollutants.of(21).orElseThrow().transferThreshold(year));
  }

  @Test
  void theFourOfBtexAreSummedOffTheSiteToo() {
    var kg = Reported.of(BigDecimal.valueOf(1001), Method.ESTIMATED);
    var marks = Thresholds.markTransfers(List.of(new Transfer(62, kg), new Transfer(73, kg)), 2025);
    assertEquals(List.of(true, true), marks.stream().map(MarkedTransfer::above).toList());
    var alone = Thresholds.markTransfers(List.of(new Transfer(62, kg)), 2025);
    assertEquals(List.of(false), alone.stream().map(MarkedTransfer::above).toList());
  }
}
