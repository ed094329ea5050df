package kz.ecomap.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdsTest {
  @ParameterizedTest(name = "{0}: {3} kg of {1} to {2}")
  @CsvSource({
    "methane at its threshold,      1,  AIR,   100000,      100000,    false",
    "methane above it,              1,  AIR,   100000.001,  100000,    true",
    "methane to water has none,     1,  WATER, 999999999,   ,          false",
    "carbon dioxide,                3,  AIR,   250000000,   100000000, true",
    "nitrogen to air has none,      12, AIR,   99999999,    ,          false",
    "nitrogen to land,              12, LAND,  50001,       50000,     true",
    "dioxins a microgram above,     47, AIR,   0.001000001, 0.001,     true",
    "dioxins below,                 47, WATER, 0.000999999, 0.001,     false",
    "dust below,                    86, AIR,   49999.9,     50000,     false",
    "mercury,                       21, WATER, 1.5,         1,         true",
    "benzene to air stands alone,   62, AIR,   1001,        1000,      true",
    "toluene to air has none,       73, AIR,   50000,       ,          false",
    "benzene to water alone,        62, WATER, 200,         200,       false",
    "xylenes to land alone above,   78, LAND,  201,         200,       true",
  })
  void aReleaseIsAboveWhenItExceedsTheThresholdOfItsMedium(
      String what,
      int pollutant,
      Medium medium,
      BigDecimal kg,
      BigDecimal threshold,
      boolean above) {
    var marked = Thresholds.mark(List.of(known(pollutant, medium, kg)), 2025).get(0);
    assertEquals(Optional.ofNullable(threshold), marked.thresholdKg(), what);
    assertEquals(above, marked.above(), what);
  }

  @ParameterizedTest(name = "benzene {0}, ethyl benzene {1}, toluene {2}, xylenes {3} to {4}: {5}")
  @CsvSource({
    "50,  50,  50,  50,   WATER, false",
    "50,  50,  50,  50.1, WATER, true",
    "50,  50,  50,  50.1, LAND,  true",
    "199, ,    ,    2,    LAND,  true",
    "199, ,    ,    1,    LAND,  false",
    "800, 800, 800, 800,  AIR,   false",
  })
  void theFourOfBtexAreSummedToWaterAndToLand(
      BigDecimal benzene,
      BigDecimal ethylBenzene,
      BigDecimal toluene,
      BigDecimal xylenes,
      Medium medium,
      boolean above) {
    var releases = new ArrayList<Release>();
    add(releases, 62, medium, benzene);
    add(releases, 65, medium, ethylBenzene);
    add(releases, 73, medium, toluene);
    add(releases, 78, medium, xylenes);
    Thresholds.mark(releases, 2025)
        .forEach(marked -> assertEquals(above, marked.above(), marked.toString()));
  }

  @Test
  void theSumsOfWaterAndLandAreTwo() {
    var marked =
        Thresholds.mark(
            List.of(
                known(62, Medium.WATER, new BigDecimal(150)),
                known(73, Medium.LAND, new BigDecimal(150))),
            2025);
    assertEquals(2, marked.stream().filter(release -> !release.above()).count());
  }

  @ParameterizedTest
  @EnumSource(
      value = ReleaseState.class,
      names = {"VALUE", "CONFIDENTIAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReleaseWithoutAQuantityIsNotAboveEvenWhenTheSumIs(ReleaseState state) {
    var marked =
        Thresholds.mark(
            List.of(
                known(62, Medium.WATER, new BigDecimal(201)), Release.of(73, Medium.WATER, state)),
            2025);
    assertEquals(true, marked.get(0).above());
    assertEquals(false, marked.get(1).above());
    assertEquals(Optional.of(new BigDecimal(200)), marked.get(1).thresholdKg());
  }

  private static void add(List<Release> releases, int pollutant, Medium medium, BigDecimal kg) {
    if (kg != null) {
      releases.add(known(pollutant, medium, kg));
    }
  }

  private static Release known(int pollutant, Medium medium, BigDecimal kg) {
    return Release.of(pollutant, medium, kg, Method.MEASURED);
  }
}
