package kz.ecomap.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /**
   * An inspection is its day and its violations: gravity, and the day it was remedied. The strip is
   * a letter a quarter (. not inspected, c clean, v violation, g grave) with the open violations.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',                                            ............, 000000000000",
    "2026-11-22,                                    ...........c, 000000000000",
    "2026-10-01,                                    ...........c, 000000000000",
    "2026-09-30,                                    ..........c., 000000000000",
    "2024-01-01,                                    c..........., 000000000000",
    "2023-12-31,                                    ............, 000000000000",
    "2026-11-23,                                    ............, 000000000000",
    "2025-05-05 minor,                              .....vvvvvvv, 000001111111",
    "2025-05-05 grave,                              .....ggggggg, 000001111111",
    "2025-05-05 minor/2025-05-06,                   .....v......, 000000000000",
    "2025-05-05 minor/2025-06-30,                   .....v......, 000000000000",
    "2025-05-05 significant/2025-07-01,             .....v......, 000001000000",
    "2025-05-05 significant/2026-01-15,             .....vvv...., 000001110000",
    "2025-05-05 grave/2025-08-01 minor,             .....gvvvvvv, 000002111111",
    "2025-05-05 grave minor/2025-08-01,             .....ggggggg, 000002111111",
    "2026-11-20 grave/2026-11-21,                   ...........g, 000000000000",
    "2020-03-03 minor,                              vvvvvvvvvvvv, 111111111111",
    "2020-03-03 grave/2024-02-02,                   ............, 000000000000",
    "2025-05-05 minor; 2025-08-08; 2025-11-11 grave/2025-11-12, .....vvgvvvv, 000001111111",
    "2025-05-05; 2025-06-06 minor/2025-06-07,       .....v......, 000000000000",
    "2024-02-02; 2024-05-05; 2026-08-08,            cc........c., 000000000000",
    "2025-05-05 minor minor minor/2026-05-05,       .....vvvvvvv, 000003333222",
  })
  void theStateOfEachQuarter(String inspections, String states, String open) {
    var strip = Strip.on(TODAY, read(inspections));
    assertEquals(states, letters(strip));
    assertEquals(
        open,
        strip.cells().stream()
            .map(cell -> String.valueOf(cell.openViolations()))
            .collect(Collectors.joining()));
  }

  /** For any day that is not before the last event, a list says what the facility's page says. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',                                                     -",
    "2026-11-22,                                             2024-Q1 n0 n0 n0 n0 n0 n0 n0 n0 n0 n0 n0 c0 n0",
    "2020-03-03 minor,                                       2017-Q2 n0 n0 n0 n0 n0 n0 n0 n0 n0 n0 n0 v1 v1",
    "2025-05-05 grave/2025-08-01 minor,                      2022-Q4 n0 n0 n0 n0 n0 n0 n0 n0 n0 n0 g2 v1 v1",
    "2025-05-05 minor/2026-01-15; 2025-08-08; 2026-11-11 grave/2026-11-12, 2024-Q1 n0 n0 n0 n0 n0 v1 v1 v1 n0 n0 n0 g0 n0",
    "2020-03-03 grave/2026-02-02; 2024-02-02 minor minor,    2023-Q2 g1 g1 g1 g3 g3 g3 g3 g3 g3 g3 g3 v2 v2",
  })
  void aNoteTellsTheSameForEver(String inspections, String text) {
    var read = read(inspections);
    var note = StripNote.of(read);
    assertEquals(text, note.text());
    assertEquals(note, StripNote.parse(text));
    for (int days = 0; days < 2000; days += 13) {
      var day = LocalDate.of(2026, 11, 22).plusDays(days);
      assertEquals(Strip.on(day, read), note.on(day), day::toString);
    }
  }

  @Test
  void aQuarterInWhichNobodyLookedIsNeverClean() {
    for (var day = TODAY.minusYears(4); !day.isAfter(TODAY); day = day.plusDays(9)) {
      var strip = Strip.on(TODAY, List.of(inspection("one", day, List.of())));
      for (var cell : strip.cells()) {
        if (!cell.quarter().has(day)) {
          assertNotEquals(Strip.State.CLEAN, cell.state(), cell.quarter()::code);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "2026-11-22, 2024-Q1, 2026-Q4",
    "2026-12-31, 2024-Q1, 2026-Q4",
    "2027-01-01, 2024-Q2, 2027-Q1",
    "2024-02-29, 2021-Q2, 2024-Q1",
    "2026-03-31, 2023-Q2, 2026-Q1",
    "2026-04-01, 2023-Q3, 2026-Q2",
  })
  void thereAreTwelveQuartersUpToTheOneThatRuns(LocalDate today, String first, String last) {
    var quarters =
        Strip.on(today, List.of()).cells().stream().map(cell -> cell.quarter().code()).toList();
    assertEquals(12, quarters.stream().distinct().count());
    assertEquals(first, quarters.get(0));
    assertEquals(last, quarters.get(11));
    assertEquals(quarters.stream().sorted().toList(), quarters);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31",
    "2024-02-29, 2024-Q1, 2024-01-01, 2024-03-31",
    "2026-06-30, 2026-Q2, 2026-04-01, 2026-06-30",
    "2026-07-01, 2026-Q3, 2026-07-01, 2026-09-30",
    "2026-12-31, 2026-Q4, 2026-10-01, 2026-12-31",
  })
  void aQuarterIsThreeMonths(LocalDate day, String code, LocalDate first, LocalDate last) {
    var quarter = Quarter.of(day);
    assertEquals(code, quarter.code());
    assertEquals(first, quarter.first());
    assertEquals(last, quarter.last());
    assertEquals(quarter, quarter.before(5).before(-5));
  }

  private static String letters(Strip strip) {
    return strip.cells().stream()
        .map(
            cell ->
                switch (cell.state()) {
                  case NOT_INSPECTED -> ".";
                  case CLEAN -> "c";
                  case VIOLATION -> "v";
                  case GRAVE -> "g";
                })
        .collect(Collectors.joining());
  }

  private static List<Inspection> read(String text) {
    var inspections = new ArrayList<Inspection>();
    for (var one : text.split(";", -1)) {
      if (!one.isBlank()) {
        var words = List.of(one.strip().split(" +", -1));
        var violations = new ArrayList<Violation>();
        for (var word : words.subList(1, words.size())) {
          violations.add(violation("found-" + violations.size(), word.split("/", 2)));
        }
        var id = "inspection-" + inspections.size();
        inspections.add(inspection(id, LocalDate.parse(words.get(0)), violations));
      }
    }
    return inspections;
  }

  private static Violation violation(String id, String[] gravityAndDay) {
    return new Violation(
        id,
        "what was found",
        Optional.empty(),
        Gravity.of(gravityAndDay[0]),
        Optional.empty(),
        gravityAndDay.length == 1
            ? Optional.empty()
            : Optional.of(LocalDate.parse(gravityAndDay[1])),
        List.of());
  }

  private static Inspection inspection(String id, LocalDate on, List<Violation> violations) {
    return new Inspection(
        id, on, "DEP_ECOLOGY", true, Optional.empty(), Optional.empty(), violations);
  }
}
