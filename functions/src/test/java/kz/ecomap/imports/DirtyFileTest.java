package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Addition;
import kz.ecomap.plausibility.Doubt;
import kz.ecomap.shared.text.Messages;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault that rows of a kind can have is reported once, and no clean row is held. */
class DirtyFileTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static ImportDesk desk;

  /** The kinds do not meddle with each other: none says what another says. */
  @BeforeAll
  static void open() {
    desk = new ImportDesk(new Wiring(TestCloud.fresh().environment(), () -> NOW));
    for (int plant = 1; plant <= DirtyFile.PLANTS + 1; plant++) {
      desk.facility("plant-" + plant, 52.2 + plant / 100.0, 76.9674);
    }
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void everyFaultIsToldOnceWithItsRowAndColumn(ImportKind kind) {
    var file = DirtyFile.of(kind);
    if (file.hasBefore()) {
      publish(kind, file.before());
    }
    var id = desk.check(kind.code(), file.csv());
    assertEquals(file.errors(), sorted(desk.errors(id)));
    assertEquals(file.findings(), sorted(desk.findings(id)));
    assertEquals(file.allRows(), desk.count(id, "rowsChecked"));
    assertEquals(file.cleanRows(), desk.count(id, "clean"));
    assertEquals(409, desk.publish(id).status());
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void theFileHasEveryFaultThatCanBe(ImportKind kind) {
    var file = DirtyFile.of(kind);
    var possible = PossibleFaults.of(kind, file.readable(), NOW);
    possible.removeAll(file.faults());
    assertEquals(Set.of(), possible, "faults that the forms find and no row has");
    var missing = new TreeSet<>(foundByTheCheck(kind));
    missing.removeAll(codes(file));
    assertEquals(Set.of(), missing, "faults that the check finds and no row has");
  }

  /** A code that somebody adds to a check is found in the compiled class. */
  @Test
  void everyFaultThatACheckNamesIsInAFile() throws IOException {
    var named = new TreeSet<String>();
    for (var check : List.of(FacilityCheck.class, EntryCheck.class, Addition.class)) {
      named.addAll(codesIn(check));
    }
    assertTrue(named.contains("duplicate_row"), named::toString);
    for (var kind : ImportKind.values()) {
      named.removeAll(codes(DirtyFile.of(kind)));
    }
    assertEquals(Set.of(), named);
  }

  /** The codes of errors that are among the constants of a class (JVM Specification, 4.4.7). */
  private static List<String> codesIn(Class<?> type) throws IOException {
    var messages = new Properties();
    try (var words = Messages.class.getResourceAsStream("messages_en.properties");
        var compiled = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      messages.load(words);
      var constants = new String(compiled.readAllBytes(), StandardCharsets.ISO_8859_1);
      return messages.stringPropertyNames().stream()
          .filter(key -> key.startsWith("field."))
          .map(key -> key.substring("field.".length()))
          .filter(code -> constants.contains("\u0001\u0000" + (char) code.length() + code))
          .toList();
    }
  }

  private static Set<String> codes(DirtyFile file) {
    return file.faults().stream()
        .map(fault -> fault.substring(fault.indexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  /** What is wrong with a header ends the reading, so that it needs a file of its own. */
  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void everyFaultOfAHeaderIsTold(ImportKind kind) {
    var names = new ArrayList<>(kind.columns().stream().map(Column::name).toList());
    var last = names.get(names.size() - 1);
    var first = names.remove(0);
    var id = desk.check(kind.code(), String.join(",", names) + "," + last + ",colour\nx\n");
    assertEquals(
        Stream.of(first + " missing_column", last + " duplicate_column", "colour unknown_column")
            .map(fault -> kind.code() + " 1 " + fault)
            .sorted()
            .toList(),
        sorted(desk.errors(id)));
  }

  /** What is found when rows are held against each other and against what is stored. */
  private static Set<String> foundByTheCheck(ImportKind kind) {
    var codes = new TreeSet<>(Set.of("wrong_cell_count", "duplicate_row"));
    if (kind != ImportKind.FACILITIES) {
      codes.add("unknown_facility");
    }
    if (kind == ImportKind.PERMITS || kind == ImportKind.INSPECTIONS) {
      codes.addAll(Set.of("other_than_row", "too_many"));
    }
    if (kind == ImportKind.INSPECTIONS) {
      codes.addAll(Set.of("after_remedy", "texts_too_long"));
    }
    for (var doubt : Doubt.values()) {
      if (kindsOf(doubt).contains(kind)) {
        codes.add(doubt.code());
      }
    }
    return codes;
  }

  /** The kinds whose rows can be doubted so; a new doubt has to say. */
  private static Set<ImportKind> kindsOf(Doubt doubt) {
    return switch (doubt) {
      case DEFAULT_COORDINATES,
          OUTSIDE_COUNTRY,
          OTHER_REGION,
          TEST_ORGANISATION,
          DUPLICATE_FACILITY ->
          EnumSet.of(ImportKind.FACILITIES);
      case FUTURE_DATE -> EnumSet.range(ImportKind.REPORTS, ImportKind.WATER);
      case ABSURD_MAGNITUDE -> EnumSet.range(ImportKind.RELEASES, ImportKind.PERMITS);
      case UNIT_SLIP, STUCK_VALUE -> EnumSet.range(ImportKind.RELEASES, ImportKind.WATER);
      // That takes the facility in the same file: a workbook, as in WorkbookTest.
      case FACILITY_HELD -> EnumSet.noneOf(ImportKind.class);
    };
  }

  private static void publish(ImportKind kind, String csv) {
    var id = desk.check(kind.code(), csv);
    assertEquals(202, desk.publish(id).status(), () -> desk.errors(id).toString());
    desk.advance(id);
    assertEquals("published", desk.state(id));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }
}
