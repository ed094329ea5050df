package kz.ecomap.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.MarkedRelease;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.places.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fictional facilities, and real ones of which only the place is told. */
final class WorksTest {
  private static final int THIS_YEAR = 2026;
  private static final List<ImpactReport> REPORTS =
      Works.ALL.stream().flatMap(works -> History.of(works, THIS_YEAR).stream()).toList();

  @Test
  void sayOfThemselvesThatTheyAreFictional() {
    for (var works : Works.ALL) {
      var facility = works.facility();
      assertTrue(facility.demonstration());
      assertTrue(facility.names().kk().startsWith("Мысал-"), facility::toString);
      var operator = facility.operator().orElseThrow();
      assertTrue(operator.name().contains("fictional"));
      assertTrue(operator.bin().orElseThrow().startsWith("9999"), "no calendar has month 99");
    }
  }

  @Test
  void areFarFromRealEnterprises() {
    for (var works : Works.ALL) {
      var place = works.facility().location();
      assertTrue(Ground.isApart(place, Works.APART_KM), works::toString);
      assertEquals(Optional.of(works.facility().region()), Regions.codeAt(place));
    }
  }

  @Test
  void leaveOutNothingThatARealReportLeavesOut() {
    var releases = REPORTS.stream().flatMap(report -> report.releases().stream()).toList();
    assertEquals(
        EnumSet.allOf(ReleaseState.class),
        releases.stream().map(Release::state).collect(Collectors.toSet()));
    assertTrue(releases.stream().anyMatch(release -> release.accidentalKg().isPresent()));
    var marked = REPORTS.stream().flatMap(report -> report.marked().stream()).toList();
    assertTrue(marked.stream().anyMatch(MarkedRelease::above));
    assertTrue(marked.stream().anyMatch(one -> !one.above()));
    assertTrue(REPORTS.stream().anyMatch(report -> report.energyGj().isEmpty()));
    assertTrue(REPORTS.stream().anyMatch(report -> report.production().isEmpty()));
    assertTrue(REPORTS.stream().anyMatch(report -> report.wasteHazardousKg().isEmpty()));
  }

  @Test
  void reportFiveYearsButForThoseThatAreMissing() {
    for (var works : Works.ALL) {
      var years = History.of(works, THIS_YEAR).stream().map(ImpactReport::year).toList();
      var expected =
          Stream.of(5, 4, 3, 2, 1)
              .filter(back -> !works.missing().contains(back))
              .map(back -> THIS_YEAR - back)
              .toList();
      assertEquals(expected, years);
    }
    assertTrue(Works.ALL.stream().anyMatch(works -> !works.missing().isEmpty()));
  }

  @Test
  void areTheSameEveryTime() {
    for (var works : Works.ALL) {
      assertEquals(History.of(works, THIS_YEAR), History.of(works, THIS_YEAR));
    }
  }

  @Test
  void ofRealEnterprisesOnlyThePlaceIsTold() {
    for (var real : NamedPlaces.ALL) {
      assertFalse(real.demonstration());
      assertTrue(real.operator().isEmpty(), real::toString);
      assertTrue(real.category().isEmpty() && real.product().isEmpty(), real::toString);
      assertTrue(real.place().uncertaintyM().isPresent() && real.place().source().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qarmet",
        "казцинк",
        "kazzinc",
        "казхром",
        "kazchrome",
        "қазхром",
        "тенгиз",
        "теңіз",
        "карачаганак",
        "қарашығанақ",
        "богатыр",
        "донск",
        "соколов",
        "шарцем",
        "sharcem",
        "altyntau",
        "казахмыс",
        "kazakhmys",
        "севказ",
        "петроказ",
        "арселор",
        "грэс",
        "нпз"
      })
  void noInventedTextNamesARealEnterprise(String name) {
    var texts =
        Stream.of(
                Words.TELLINGS.stream().flatMap(one -> Stream.of(one.text(), one.place())),
                Words.REPLIES.stream().map(Words.Reply::text),
                Words.WORKS.stream().map(Words.Work::text),
                Words.REMARKS.stream().map(Words.Remark::text),
                Works.ALL.stream()
                    .map(works -> works.facility().names())
                    .flatMap(names -> Stream.of(names.kk(), names.ru(), names.en())))
            .flatMap(all -> all);
    var naming = texts.filter(text -> text.toLowerCase(Locale.ROOT).contains(name)).toList();
    assertEquals(List.of(), naming);
  }
}
