package kz.ecomap.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.impact.WaterSource;
import kz.ecomap.plausibility.Plausibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of fictional works show everything that a report can say. */
final class HistoryTest {
  private static final int THIS_YEAR = 2026;
  private static final List<ImpactReport> REPORTS =
      Works.ALL.stream().flatMap(works -> History.of(works, THIS_YEAR).stream()).toList();

  @ParameterizedTest
  @ValueSource(strings = {"releases", "transfers", "waste", "energy", "water"})
  void everyStateIsOnEveryKindOfLine(String kind) {
    assertEquals(
        EnumSet.allOf(ReleaseState.class),
        all(kind).map(line -> line.reported().state()).collect(Collectors.toSet()));
  }

  @Test
  void everyCarrierSourceAndKindIsThere() {
    assertEquals(
        EnumSet.allOf(EnergyCarrier.class),
        all("energy").map(line -> ((EnergyLine) line).carrier()).collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(WaterSource.class),
        all("water").map(line -> ((WaterLine) line).source()).collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(WasteKind.class),
        all("waste").map(line -> ((WasteLine) line).kind()).collect(Collectors.toSet()));
    assertTrue(all("waste").anyMatch(line -> ((WasteLine) line).abroad()));
    assertTrue(all("waste").anyMatch(line -> ((WasteLine) line).recovered()));
  }

  @Test
  void quantitiesAreDeclaredInUnitsOfEveryKind() {
    var units =
        Stream.of("releases", "transfers", "waste", "energy", "water")
            .flatMap(HistoryTest::all)
            .flatMap(line -> line.reported().declared().stream())
            .map(declared -> declared.unit())
            .collect(Collectors.toSet());
    assertTrue(
        units.containsAll(
            List.of(
                DeclaredUnit.G,
                DeclaredUnit.T,
                DeclaredUnit.TCE,
                DeclaredUnit.TOE,
                DeclaredUnit.GCAL,
                DeclaredUnit.MWH,
                DeclaredUnit.THOUSAND_M3)),
        units::toString);
  }

  @Test
  void aTransferCanBeAboveItsThreshold() {
    var marks = REPORTS.stream().flatMap(report -> report.markedTransfers().stream()).toList();
    assertTrue(marks.stream().anyMatch(marked -> marked.above()));
    assertTrue(marks.stream().anyMatch(marked -> !marked.above()));
  }

  @Test
  void someReportsWereRevisedAndSayWhy() {
    int revised = 0;
    var rounds = new HashSet<Integer>();
    for (var works : Works.ALL) {
      var reports = History.of(works, THIS_YEAR);
      var published = Corrections.rounds(works, reports);
      rounds.add(published.size());
      for (int i = 1; i < published.size(); i++) {
        for (var report : published.get(i)) {
          revised++;
          assertTrue(report.reason().orElseThrow().length() <= 500);
        }
      }
      assertEquals(years(reports), years(published.get(0)), "each was published once before");
      assertEquals(lines(reports), lines(published.stream().flatMap(List::stream).toList()));
    }
    assertEquals(3, rounds.stream().mapToInt(Integer::intValue).max().orElseThrow());
    int count = revised;
    assertTrue(count >= 5 && count <= 60, () -> "revisions: " + count);
  }

  @Test
  void whatStandsNowIsBelieved() {
    for (var works : Works.ALL) {
      var reports = History.of(works, THIS_YEAR);
      for (var report : reports) {
        assertEquals(List.of(), Plausibility.of(report, reports), works.facility().id());
      }
    }
  }

  private static List<Integer> years(List<ImpactReport> reports) {
    return reports.stream().map(ImpactReport::year).toList();
  }

  /** The lines of the last report of each year. */
  private static List<ReportLines> lines(List<ImpactReport> published) {
    return published.stream()
        .collect(Collectors.toMap(ImpactReport::year, Function.identity(), (a, b) -> b))
        .values()
        .stream()
        .sorted((a, b) -> a.year() - b.year())
        .map(ImpactReport::lines)
        .toList();
  }

  private static Stream<? extends Line> all(String kind) {
    return REPORTS.stream()
        .map(ImpactReport::lines)
        .flatMap(
            lines ->
                switch (kind) {
                  case "releases" -> lines.releases().stream();
                  case "transfers" -> lines.transfers().stream();
                  case "waste" -> lines.waste().stream();
                  case "energy" -> lines.energy().stream();
                  default -> lines.water().stream();
                });
  }
}
