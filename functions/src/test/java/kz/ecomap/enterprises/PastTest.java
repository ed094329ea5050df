package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ecomap.enterprises.Past.FormerName;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Names NAMES = new Names("Зауыт", "Завод", "Works");

  @ParameterizedTest(name = "{0} of {1} with {2} becomes {3} of {4} with {5}: kept {6}")
  @CsvSource({
    "heat, a-1, 010140000123, heat, a-1, 010140000123, false",
    "heat, ,    ,             heat, a-1, ,             false",
    "heat, ,    ,             heat, ,    010140000123, false",
    "heat, a-1, 010140000123, heat, b-2, 010140000123, true",
    "heat, a-1, 010140000123, heat, a-1, 020240000123, true",
    "heat, a-1, 010140000123, heat, ,    010140000123, true",
    "heat, a-1, 010140000123, heat, a-1, ,             true",
    "heat, a-1, ,             warm, a-1, ,             true",
    ",     ,    ,             heat, a-1, 010140000123, false",
    "heat, a-1, ,             ,     ,    ,             true",
  })
  void anOperatorIsKeptWhenAnotherComesOrSomethingOfItWouldBeLost(
      String before,
      String id,
      String bin,
      String name,
      String nextId,
      String nextBin,
      boolean kept) {
    var past = Past.NONE.after(plant(before, id, bin), plant(name, nextId, nextBin), DAY);
    assertEquals(kept ? 1 : 0, past.operators().size());
    assertEquals(List.of(), past.names());
    for (var former : past.operators()) {
      assertEquals(operator(before, id, bin), former.operator());
      assertEquals(DAY, former.until());
    }
  }

  @Test
  void aFormerNameIsKeptInAllLanguagesWithTheDayOfChange() {
    var before = plant("heat", null, null);
    var revised = Samples.facility("plant", new Names("Зауыт", "Завод", "Plant"));
    var past = Past.NONE.after(before, revised, DAY);
    assertEquals(List.of(new FormerName(NAMES, DAY)), past.names());
  }

  @Test
  void theOperatorsAreAChainOfWhichThePresentOneIsTheLast() {
    var first = plant("one", null, null);
    var second = plant("two", "b-2", null);
    var third = plant("three", "c-3", "010140000123");
    var past = Past.NONE.after(first, second, DAY).after(second, third, DAY.plusYears(1));
    assertEquals(
        "one null 2026-03-01, two 2026-03-01 2027-03-01, three 2027-03-01 null",
        terms(past, third));
    assertEquals("one null null", terms(Past.NONE, first));
    assertEquals("", terms(Past.NONE, plant(null, null, null)));
  }

  @Test
  void itIsFoundByWhatItAndItsOperatorWereCalledLately() {
    var first = plant("«Бірінші»", null, null);
    var renamed = Samples.facility("plant", new Names("Комбинат", "Комбинат", "Combine"));
    var stored =
        new Dossier(first, 1, List.of(), Past.NONE, Oversight.NONE).revising(renamed, DAY).after();
    assertTrue(
        stored
            .searched()
            .toList()
            .containsAll(List.of("Комбинат", "Combine", "Зауыт", "Завод", "Works", "«Бірінші»")));
    var past = Past.NONE;
    for (int i = 0; i < 9; i++) {
      past = past.after(plant("op" + i, null, null), plant("op" + (i + 1), null, null), DAY);
    }
    assertEquals(List.of("op6", "op7", "op8"), past.lately().toList());
  }

  @Test
  void nothingIsEverTakenOut() {
    var past = Past.NONE;
    for (int i = 0; i < Past.MOST; i++) {
      past = past.after(plant("op" + i, null, null), plant("op" + (i + 1), null, null), DAY);
    }
    assertEquals(Past.MOST, past.operators().size());
    assertEquals("op0", past.operators().get(0).operator().name());
    var full = past;
    var refused =
        assertThrows(
            Problem.class,
            () -> full.after(plant("op50", null, null), plant("other", null, null), DAY));
    assertEquals("past_full", refused.errors().get(0).code());
    assertEquals(full, full.after(plant("op50", null, null), plant("op50", "a-1", null), DAY));
  }

  private static String terms(Past past, Facility facility) {
    return past.terms(facility).stream()
        .map(term -> term.operator().name() + " " + day(term.from()) + " " + day(term.until()))
        .collect(Collectors.joining(", "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("null");
  }

  private static Operator operator(String name, String id, String bin) {
    return new Operator(name, Optional.ofNullable(bin), Optional.ofNullable(id));
  }

  private static Facility plant(String operator, String id, String bin) {
    var plant = Samples.facility("plant", NAMES);
    return new Facility(
        plant.id(),
        NAMES,
        Optional.ofNullable(operator).map(name -> operator(name, id, bin)),
        plant.place(),
        plant.activity(),
        plant.activities(),
        plant.category(),
        plant.product(),
        plant.demonstration());
  }
}
