package kz.ecomap.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
  @ParameterizedTest(name = "{0} total {1} accidental {2} by {3}")
  @CsvSource({
    "VALUE,           120, ,    MEASURED",
    "VALUE,           120, 120, CALCULATED",
    "VALUE,           0.000000001, 0, ESTIMATED",
    "ZERO,            ,    ,    ",
    "BELOW_THRESHOLD, ,    ,    ",
    "NOT_REPORTED,    ,    ,    ",
    "NOT_APPLICABLE,  ,    ,    ",
  })
  void quantitiesThatFitTheState(
      ReleaseState state, BigDecimal total, BigDecimal accidental, Method method) {
    assertEquals(state, release(6, state, total, accidental, method).state());
  }

  @ParameterizedTest(name = "pollutant {0}, {1} total {2} accidental {3} by {4}")
  @CsvSource({
    "6,  VALUE,           ,      ,   MEASURED",
    "6,  VALUE,           120,   ,   ",
    "6,  VALUE,           0,     ,   MEASURED",
    "6,  VALUE,           -1,    ,   MEASURED",
    "6,  VALUE,           120,   121, MEASURED",
    "6,  VALUE,           120,   -1, MEASURED",
    "6,  VALUE,           1e16,  ,   MEASURED",
    "6,  VALUE,           1e-10, ,   MEASURED",
    "6,  VALUE,           1e-999999999, , MEASURED",
    "6,  ZERO,            120,   ,   MEASURED",
    "6,  ZERO,            ,      ,   MEASURED",
    "6,  ZERO,            ,      1,  ",
    "6,  BELOW_THRESHOLD, 120,   ,   ",
    "6,  NOT_REPORTED,    120,   ,   ",
    "6,  CONFIDENTIAL,    ,      1,  ",
    "6,  NOT_APPLICABLE,  ,      ,   ESTIMATED",
    "0,  ZERO,            ,      ,   ",
    "87, ZERO,            ,      ,   ",
  })
  void quantitiesThatDoNot(
      int pollutant, ReleaseState state, BigDecimal total, BigDecimal accidental, Method method) {
    assertThrows(
        IllegalArgumentException.class, () -> release(pollutant, state, total, accidental, method));
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"1E+5,100000", "120.500,120.5", "0.0010,0.001", "7,7"})
  void aQuantityIsWrittenInOneWay(BigDecimal given, String written) {
    var release = Release.of(6, Medium.AIR, given, Method.MEASURED);
    assertEquals(written, release.totalKg().orElseThrow().toPlainString());
  }

  private static Release release(
      int pollutant, ReleaseState state, BigDecimal total, BigDecimal accidental, Method method) {
    return new Release(
        pollutant,
        Medium.AIR,
        new Reported(
            state,
            Optional.ofNullable(total),
            Optional.empty(),
            Optional.ofNullable(method),
            Optional.empty()),
        Optional.ofNullable(accidental));
  }
}
