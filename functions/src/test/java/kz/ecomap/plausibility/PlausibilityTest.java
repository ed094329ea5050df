package kz.ecomap.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Reported;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @ParameterizedTest(name = "{0} kg of NOx in 2025 after {1}: {2}")
  @CsvSource({
    "2150000, 2024:2100000;2023:1900000,            ",
    "2150000, '',                                    ",
    "2150,    2024:2100000,                         unit_slip",
    "2150000, 2024:2100,                            unit_slip",
    "2150000, 2024:2100;2023:2000000,               ",
    "2150000, 2024:2100;2023:2000;2022:2000000,     unit_slip",
    "333000,  2024:1000,                            unit_slip",
    "332000,  2024:1000,                            ",
    "3000000, 2024:1000,                            unit_slip",
    "3001000, 2024:1000,                            ",
    "2150000, 2024:2150000;2023:2150000,            stuck_value",
    "2150000, 2024:2150000.0;2023:2150000,          stuck_value",
    "2150000, 2024:2150000,                         ",
    "2150000, 2024:2150000;2022:2150000,            ",
    "2150000, 2026:2150000;2027:2150000,            ",
    "1000000000, '',                                ",
    "1000000001, '',                                absurd_magnitude",
    "1000000001, 2024:1000000,                      absurd_magnitude",
  })
  void aReleaseBesideThoseOfOtherYears(BigDecimal kg, String others, String expected) {
    var findings = Plausibility.of(nox(2025, kg), others(others));
    assertEquals(Optional.ofNullable(expected).stream().toList(), codes(findings));
    findings.forEach(finding -> assertEquals("/releases/0/totalKg", finding.pointer()));
  }

  @ParameterizedTest(name = "{2} kg of pollutant {0} to {1}")
  @CsvSource({
    // Ten thousand times the threshold of Annex II, where that is less than the general limit.
    "21, air,   100000,        false",
    "21, air,   100000.1,      true",
    "3,  air,   100000000000,  false",
    "3,  air,   100000000001,  true",
    "11, air,   1000000001,    true",
    "12, water, 500000001,     true",
    "86, land,  10000000000,   false",
    "2,  land,  10000000001,   true",
  })
  void moreThanOneFacilityCanRelease(int pollutant, String medium, BigDecimal kg, boolean absurd) {
    var release = Release.of(pollutant, Medium.of(medium), kg, Method.ESTIMATED);
    var findings = Plausibility.of(report(2025, release), List.of());
    assertEquals(absurd ? List.of("absurd_magnitude") : List.of(), codes(findings));
  }

  @ParameterizedTest
  @EnumSource(value = ReleaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "VALUE")
  void whatHasNoQuantityIsNotDoubted(ReleaseState state) {
    var years = List.of(nox(2024, state), nox(2023, state), nox(2022, BigDecimal.TEN));
    assertEquals(List.of(), Plausibility.of(nox(2025, state), years));
  }

  @Test
  void theReportOfTheSameYearIsNoOtherYear() {
    var published = nox(2025, BigDecimal.valueOf(2_150_000));
    assertEquals(
        List.of(), Plausibility.of(nox(2025, BigDecimal.valueOf(2150)), List.of(published)));
  }

  @ParameterizedTest(name = "{0}, {1} in {2}: {3} {4}")
  @CsvSource({
    "52.2871, 76.9674, KZ-55, ,                    ",
    "51,      71,      KZ-11, default_coordinates, /location",
    "0,       0,       KZ-11, default_coordinates, /location",
    "48.0196, 66.9237, KZ-62, default_coordinates, /location",
    "51.1605, 71.4704, KZ-71, default_coordinates, /location",
    "76.9674, 52.2871, KZ-55, outside_country,     /location",
    "41.2995, 69.2401, KZ-61, outside_country,     /location",
    "52.2871, 76.9674, KZ-11, other_region,        /region",
  })
  void aPlace(double lat, double lon, String region, String expected, String pointer) {
    var site = site("Ертіс жылу орталығы", "Ертіс Жылу ЖШС", null, region, lat, lon);
    assertDoubt(expected, pointer, Plausibility.of(site));
  }

  @Test
  void whatAGeocoderAnswersForARegionIsNoPlace() {
    for (var region : Regions.all()) {
      var centre = region.centre();
      var site = site("Зауыт", "ЖШС", null, region.code(), centre.lat(), centre.lon());
      assertDoubt("default_coordinates", "/location", Plausibility.of(site));
    }
  }

  @ParameterizedTest(name = "{0} of {1}, BIN {2}: {3}")
  @CsvSource({
    "Ертіс жылу орталығы, Ертіс Жылу ЖШС, 120340017584, ,",
    "Тестовый завод,      Ертіс Жылу ЖШС, ,             /names,    test_organisation",
    "TEST,                Ертіс Жылу ЖШС, ,             /names,    test_organisation",
    "Тестілік нысан,      Ертіс Жылу ЖШС, ,             /names,    test_organisation",
    "Ертіс жылу орталығы, ТОО «Тест»,     ,             /operator, test_organisation",
    "Ертіс жылу орталығы, qwerty,         ,             /operator, test_organisation",
    "Ертіс жылу орталығы, Ертіс Жылу ЖШС, 000000000000, /bin,      test_organisation",
    "Ертіс жылу орталығы, Ертіс Жылу ЖШС, 123456789012, /bin,      test_organisation",
    "Семей сынақ полигоны, Ұлттық ядролық орталық, ,    ,",
    "Испытательный полигон, Протест плюс, ,             ,",
  })
  void anOrganisation(String name, String operator, String bin, String pointer, String expected) {
    var site = site(name, operator, bin, "KZ-55", 52.2871, 76.9674);
    assertDoubt(expected, pointer, Plausibility.of(site));
  }

  @ParameterizedTest(name = "{0} {1} at {2} {3}: {4}")
  @CsvSource({
    "Ертіс жылу орталығы, 120340017584, 52.2871, 76.9674, true",
    "Ертис жылу орталыгы, ,             52.2871, 76.9674, true",
    "Басқа атау,          120340017584, 52.2900, 76.9700, true",
    "Басқа атау,          120340017585, 52.2871, 76.9674, false",
    "Басқа атау,          ,             52.2871, 76.9674, false",
    "Ертіс жылу орталығы, 120340017584, 52.2971, 76.9674, false",
  })
  void theSameUnderAnotherId(String name, String bin, double lat, double lon, boolean same) {
    var one = site("Ертіс жылу орталығы", "ЖШС", "120340017584", "KZ-55", 52.2871, 76.9674);
    var other = site(name, "ЖШС", bin, "KZ-55", lat, lon);
    assertEquals(same, one.isLike(other));
    assertEquals(same, other.isLike(one));
  }

  @ParameterizedTest
  @CsvSource({"2025,false", "2026,false", "2027,true"})
  void aYear(int year, boolean doubted) {
    var today = LocalDate.of(2026, 11, 22);
    assertEquals(doubted, Plausibility.ofYear("/year", year, today).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21,false", "2026-11-22,false", "2026-11-23,true"})
  void aDay(LocalDate day, boolean doubted) {
    var today = LocalDate.of(2026, 11, 22);
    assertEquals(doubted, Plausibility.ofDay("/on", day, today).isPresent());
  }

  @ParameterizedTest
  @EnumSource(Doubt.class)
  void everyDoubtIsToldInThreeLanguages(Doubt doubt) {
    var finding = Finding.of("/x", doubt, "111", "222");
    for (var language : Language.values()) {
      assertFalse(finding.detail(language).isBlank());
      assertFalse(finding.detail(language).contains("{"));
    }
    assertEquals(doubt, Doubt.of(finding.code()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"future_date", "outside_country"})
  void whatCannotBeTrueNoReasonDispels(String code) {
    assertFalse(Doubt.of(code).answerable());
    assertTrue(Doubt.UNIT_SLIP.answerable());
  }

  private static void assertDoubt(String code, String pointer, List<Finding> findings) {
    assertEquals(Optional.ofNullable(code).stream().toList(), codes(findings));
    assertEquals(
        Optional.ofNullable(pointer).stream().toList(),
        findings.stream().map(Finding::pointer).toList());
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toList());
  }

  private static Site site(
      String name, String operator, String bin, String region, double lat, double lon) {
    return new Site(
        new Names(name, name + " (рус.)", name + " (eng.)"),
        Optional.of(operator),
        Optional.ofNullable(bin),
        region,
        new Location(lat, lon));
  }

  private static List<ImpactReport> others(String years) {
    var reports = new ArrayList<ImpactReport>();
    for (var year : years.split(";", -1)) {
      if (!year.isBlank()) {
        var parts = year.strip().split(":", 2);
        reports.add(nox(Integer.parseInt(parts[0]), new BigDecimal(parts[1])));
      }
    }
    return reports;
  }

  private static ImpactReport nox(int year, BigDecimal kg) {
    return report(year, Release.of(8, Medium.AIR, kg, Method.MEASURED));
  }

  private static ImpactReport nox(int year, ReleaseState state) {
    var said =
        state == ReleaseState.CONFIDENTIAL
            ? Reported.withheld(Ground.COMMERCIAL)
            : Reported.of(state);
    return report(year, new Release(8, Medium.AIR, said, Optional.empty()));
  }

  private static ImpactReport report(int year, Release release) {
    return ImpactReport.empty(year, NOW).releasing(List.of(release));
  }
}
