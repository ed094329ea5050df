package kz.ecomap.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.codes.Codes;
import kz.ecomap.enterprises.Past;
import kz.ecomap.oversight.Document;
import kz.ecomap.oversight.Enforcement;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Gravity;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.oversight.Permit;
import kz.ecomap.oversight.PermitKind;
import kz.ecomap.oversight.Reply;
import kz.ecomap.oversight.Strip;
import kz.ecomap.oversight.Violation;
import kz.ecomap.shared.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fictional works are overseen: every kind of fate, and nothing that cannot be. */
final class OverseenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Oversight> ALL = all(TODAY);

  @Test
  void everyKindOfFateIsThere() {
    assertSome(
        told ->
            told.inspections().isEmpty() && strip(told).equals(Set.of(Strip.State.NOT_INSPECTED)),
        "never inspected");
    assertSome(
        told -> strip(told).equals(EnumSet.of(Strip.State.NOT_INSPECTED, Strip.State.CLEAN)),
        "clean");
    assertSome(told -> isNow(told, Strip.State.GRAVE), "a grave violation is open");
    assertSome(told -> isNow(told, Strip.State.VIOLATION), "another violation is open");
    assertSome(told -> isNow(told, Strip.State.CLEAN), "clean now");
    assertSome(
        told ->
            violations(told).anyMatch(one -> one.gravity() == Gravity.GRAVE)
                && violations(told).allMatch(one -> one.remediedOn().isPresent()),
        "a grave violation was remedied");
    assertSome(
        told ->
            violations(told)
                .anyMatch(
                    one ->
                        one.remediedOn()
                            .filter(day -> day.isAfter(one.remedyBy().orElseThrow()))
                            .isPresent()),
        "remedied after its term");
    assertSome(told -> told.permits().isEmpty(), "without a permit");
    assertSome(
        told ->
            !told.permits().isEmpty()
                && told.permits().stream()
                    .allMatch(one -> one.validUntil().filter(TODAY::isAfter).isPresent()),
        "with an expired permit only");
    assertSome(told -> told.permits().size() > 1, "with a permit after another");
    assertSome(told -> told.inspections().size() >= 12, "inspected every quarter");
  }

  @Test
  void everyCodeIsUsed() {
    assertEquals(
        EnumSet.allOf(EnforcementKind.class),
        ALL.stream()
            .flatMap(OverseenTest::violations)
            .flatMap(one -> one.enforcement().stream())
            .map(Enforcement::kind)
            .collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(Gravity.class),
        ALL.stream()
            .flatMap(OverseenTest::violations)
            .map(Violation::gravity)
            .collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(PermitKind.class),
        ALL.stream()
            .flatMap(told -> told.permits().stream())
            .map(Permit::type)
            .collect(Collectors.toSet()));
    var replies = ALL.stream().flatMap(told -> told.replies().stream()).toList();
    assertTrue(
        replies.stream()
            .map(Reply::language)
            .collect(Collectors.toSet())
            .containsAll(Set.of(Language.KK, Language.RU)));
    assertTrue(replies.stream().anyMatch(one -> one.aboutYear().isPresent()));
    assertTrue(replies.stream().anyMatch(one -> one.aboutInspection().isPresent()));
    assertTrue(
        replies.stream()
            .anyMatch(one -> one.aboutYear().isEmpty() && one.aboutInspection().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-01-01", "2027-03-31", "2028-02-29", "2030-10-01"})
  void nothingIsToldThatCannotBe(LocalDate today) {
    for (var told : all(today)) {
      var ids = new HashSet<String>();
      for (var entry : told.entries()) {
        assertFalse(entry.on().isAfter(today), entry::toString);
        assertTrue(ids.add(entry.kind() + entry.id()), entry::toString);
      }
      for (var inspection : told.inspections()) {
        assertTrue(Codes.authorities().containsKey(inspection.authority()));
        inspection.violations().forEach(one -> assertCanBe(one, inspection, today));
      }
      for (var permit : told.permits()) {
        assertTrue(Codes.authorities().containsKey(permit.issuedBy().orElseThrow()));
      }
      var inspections = told.inspections().stream().map(Inspection::id).toList();
      for (var reply : told.replies()) {
        assertTrue(inspections.containsAll(reply.aboutInspection().stream().toList()));
      }
    }
  }

  @Test
  void itIsTheSameEveryTime() {
    assertEquals(ALL, all(TODAY));
  }

  @Test
  void documentsHaveTheHashesOfDifferentTexts() {
    var documents = ALL.stream().flatMap(told -> told.documents().stream()).toList();
    assertTrue(documents.size() > 100, () -> "" + documents.size());
    assertEquals(documents.size(), documents.stream().map(Document::sha256).distinct().count());
    assertTrue(documents.stream().allMatch(one -> one.size() > 30 && one.size() < 2000));
  }

  @Test
  void someWereRenamedAndSomeCameToAnotherOperator() {
    var pasts = Works.ALL.stream().map(works -> Pasts.of(works, TODAY)).toList();
    assertTrue(pasts.stream().anyMatch(past -> !past.names().isEmpty()));
    assertTrue(pasts.stream().anyMatch(past -> past.operators().size() > 1));
    assertTrue(pasts.stream().anyMatch(Past.NONE::equals));
    for (var past : pasts) {
      var days = past.operators().stream().map(Past.FormerOperator::until).toList();
      assertEquals(days.stream().sorted().toList(), days);
      for (var former : past.operators()) {
        assertTrue(former.operator().name().contains("fictional"), former::toString);
        assertTrue(former.operator().bin().stream().allMatch(bin -> bin.startsWith("9999")));
      }
      for (var former : past.names()) {
        assertTrue(former.names().kk().startsWith("Мысал-"), former::toString);
      }
    }
  }

  @Test
  void operatorsHavePermanentIdsAndSomeWorksDoMoreThanOneThing() {
    var ids =
        Works.ALL.stream()
            .map(works -> works.facility().operator().orElseThrow().id().orElseThrow())
            .distinct();
    assertEquals(10, ids.count());
    assertTrue(Works.ALL.stream().anyMatch(works -> !works.facility().activities().isEmpty()));
  }

  private static void assertCanBe(Violation violation, Inspection inspection, LocalDate today) {
    assertFalse(violation.what().contains("["), violation::what);
    for (var day : violation.remediedOn().stream().toList()) {
      assertFalse(day.isAfter(today) || day.isBefore(inspection.on()), violation::toString);
    }
    for (var enforcement : violation.enforcement()) {
      assertFalse(enforcement.on().isAfter(today), enforcement::toString);
      assertFalse(enforcement.on().isBefore(inspection.on()), enforcement::toString);
    }
  }

  private static void assertSome(Predicate<Oversight> fate, String what) {
    assertTrue(ALL.stream().anyMatch(fate), what);
  }

  private static boolean isNow(Oversight told, Strip.State state) {
    return Strip.on(TODAY, told.inspections()).cells().get(Strip.QUARTERS - 1).state() == state;
  }

  private static Set<Strip.State> strip(Oversight told) {
    return Strip.on(TODAY, told.inspections()).cells().stream()
        .map(Strip.Cell::state)
        .collect(Collectors.toSet());
  }

  private static Stream<Violation> violations(Oversight told) {
    return told.inspections().stream().flatMap(one -> one.violations().stream());
  }

  private static List<Oversight> all(LocalDate today) {
    return Works.ALL.stream()
        .map(
            works -> {
              var reports = History.of(works, today.getYear());
              List<Entry> entries = Overseen.of(works, today, reports);
              return new Oversight(entries);
            })
        .toList();
  }
}
