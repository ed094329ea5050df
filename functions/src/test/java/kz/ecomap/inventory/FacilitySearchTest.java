package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.enterprises.FacilityFilter;
import kz.ecomap.enterprises.FacilityFinder;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.text.Names;
import kz.ecomap.testing.MeteredDynamo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facilities are found however people type, and at a cost that does not grow with their number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilitySearchTest {
  private final Stock stock = Crowded.get().stock;
  private final MeteredDynamo meter = Crowded.get().meter;
  private FacilityFinder finder;

  @BeforeAll
  void fill() {
    finder = Crowded.get().finder();
    add("oskemen", "Өскемен қорғасын комбинаты", "Усть-Каменогорский комбинат", "Oskemen lead");
    add("almaty", "Алматы жылу орталығы", "Алматинская ТЭЦ", "Almaty heat plant");
    add("shymkent", "Шымкент мұнай өңдеу", "Шымкентский НПЗ", "Shymkent refinery");
    var air = Release.of(21, Medium.AIR, new BigDecimal("7"), Method.MEASURED);
    var zero = Release.of(21, Medium.WATER, ReleaseState.ZERO);
    var before = stock.facilities.find("oskemen").orElseThrow();
    stock.facilities.saveAll(
        List.of(
            before.reporting(
                List.of(
                    Works.report(2022, air), Works.report(2023, air, zero), Works.report(2025)))));
    stock.follow("oskemen", "almaty", "shymkent");
  }

  private void add(String id, String kk, String ru, String en) {
    var names = new Names(kk, ru, en);
    stock.facilities.add(Works.facility(id, names, "KZ-63", "2(e)(i)"), List.of());
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "өскемен,                 oskemen",
    "оскемен,                 oskemen",
    "ӨСКЕМЕН ҚОРҒАСЫН,        oskemen",
    "коргасын оскемен,        oskemen",
    "қоргасын,                oskemen",
    "усть-каменогорскии,      oskemen",
    "каменогорский,           oskemen",
    "lead,                    oskemen",
    "алматы,                  almaty",
    "тэц алма,                almaty",
    "жылу орталыгы,           almaty",
    "жылұ орталығы,           almaty",
    "мүнай ондеу,             shymkent",
    "мұнай өңд,               shymkent",
    "шым,                     shymkent",
    "нпз ш,                   shymkent",
  })
  void aFacilityIsFoundByTheBeginningsOfItsWordsHoweverTheyAreTyped(String typed, String id) {
    assertEquals(List.of(id), ids(Map.of("q", typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"скемен", "өскемен алматы", "орталығыы", "жж"})
  void whatNoWordBeginsWithFindsNothing(String typed) {
    assertEquals(List.of(), ids(Map.of("q", typed)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "pollutant=21,                        oskemen",
    "pollutant=21&medium=air,             oskemen",
    "pollutant=21&year=2022,              oskemen",
    "pollutant=21&year=2023&medium=air,   oskemen",
    "pollutant=21&year=2024,              ",
    "pollutant=21&year=2025,              ",
    "pollutant=21&medium=water,           ",
    "pollutant=22,                        ",
    "pollutant=21&q=комб,                 oskemen",
    "pollutant=21&q=тэц,                  ",
    "activity=2(e)(i)&q=комб,             oskemen",
    "activity=2(e)&year=2025,             oskemen",
    "activity=2(e)(ii),                   ",
    "region=KZ-75&q=комб,                 ",
    "region=KZ-63&pollutant=21,           oskemen",
  })
  void filtersNarrowEachOther(String asked, String ids) {
    var query = new TreeMap<String, String>();
    for (var part : asked.split("&", -1)) {
      query.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    assertEquals(ids == null ? List.of() : List.of(ids), ids(query));
  }

  @Test
  void aMediumAsksForAPollutant() {
    assertEquals(400, assertThrows(Problem.class, () -> filter(Map.of("medium", "air"))).status());
    assertEquals(400, assertThrows(Problem.class, () -> filter(Map.of("q", "а б"))).status());
  }

  /** A rare word leads, even if it is typed after one that all have. */
  @ParameterizedTest
  @ValueSource(strings = {"улги жылу", "жылу улги", "жылу"})
  void aRareWordCostsLittleBesideAWordThatAllHave(String typed) {
    meter.reset();
    assertEquals(List.of("almaty"), ids(Map.of("q", typed)));
    assertTrue(meter.units() <= 30, () -> meter.units() + " units");
    assertTrue(meter.queries() <= 2, () -> meter.queries() + " queries");
  }

  /** Entries without facilities stand for those that are not asked for: a page of none is read. */
  @Test
  void aPageReadsABoundedNumberAmongFiveThousand() {
    for (var asked :
        List.of(
            Map.of("q", "зауыты жоқ"),
            Map.of("q", "зау", "activity", "9(e)"),
            Map.of("region", "KZ-55", "q", "зауыты улги ж"),
            Map.of("region", "KZ-55"))) {
      meter.reset();
      var page = finder.find(filter(asked), 50, Optional.empty());
      assertTrue(meter.units() <= 150, () -> asked + ": " + meter.units() + " units");
      assertTrue(page.elements().size() <= 50);
    }
  }

  @Test
  void aShortPageSaysThatOthersMayFollow() {
    var asked = filter(Map.of("q", "зауыты жоққа"));
    int pages = 0;
    Optional<String> cursor = Optional.empty();
    do {
      var page = finder.find(asked, 50, cursor);
      assertEquals(List.of(), page.elements());
      cursor = page.next();
      pages++;
    } while (cursor.isPresent());
    assertEquals(1, pages, "nothing has the rare word");

    pages = 0;
    asked = filter(Map.of("q", "зауыты", "bbox", "60,40,61,41"));
    do {
      var page = finder.find(asked, 50, cursor);
      cursor = page.next();
      pages++;
    } while (cursor.isPresent());
    assertTrue(pages >= Crowded.WORKS / FacilitySearch.MOST_READ, "each reads a thousand");
  }

  @Test
  void pagesTogetherAreTheWholeListAndNobodyIsThereTwice() {
    var all = new ArrayList<String>();
    for (var q : List.of("о", "ос", "ал", "шы")) {
      if (q.length() > 1) {
        all.addAll(ids(Map.of("q", q)));
      }
    }
    assertEquals(all.size(), new HashSet<>(all).size());
    for (int limit : new int[] {1, 2, 3}) {
      var seen = new ArrayList<String>();
      Optional<String> cursor = Optional.empty();
      do {
        var page = finder.find(filter(Map.of("activity", "2(e)")), limit, cursor);
        page.elements().forEach(listed -> seen.add(listed.facility().id()));
        cursor = page.next();
      } while (cursor.isPresent());
      assertEquals(List.of("almaty", "oskemen", "shymkent"), seen);
    }
  }

  @Test
  void aNewNameIsFoundAndTheFormerStillIs() {
    add("renamed", "Бұрынғы атау", "Прежнее имя", "Former");
    stock.follow("renamed");
    assertEquals(List.of("renamed"), ids(Map.of("q", "бурынгы")));
    var before = stock.facilities.find("renamed").orElseThrow();
    var names = new Names("Жаңа атау", "Новое имя", "New");
    stock.facilities.saveAll(
        List.of(
            before.revising(
                Works.facility("renamed", names, "KZ-10", "1(c)"), LocalDate.of(2026, 11, 22))));
    stock.follow("renamed");
    assertEquals(List.of("renamed"), ids(Map.of("q", "прежнее")));
    assertEquals(List.of("renamed"), ids(Map.of("q", "жана ат")));
    assertEquals(List.of("renamed"), ids(Map.of("region", "KZ-10")));
  }

  @Test
  void aCursorIsGoodForItsOwnSearchOnly() {
    var next = finder.find(filter(Map.of("activity", "2(e)")), 1, Optional.empty()).next();
    var other = filter(Map.of("activity", "2(e)(i)"));
    assertFalse(next.isEmpty());
    assertEquals(400, assertThrows(Problem.class, () -> finder.find(other, 1, next)).status());
  }

  private List<String> ids(Map<String, String> query) {
    return finder.find(filter(query), 50, Optional.empty()).elements().stream()
        .map(listed -> listed.facility().id())
        .toList();
  }

  private static FacilityFilter filter(Map<String, String> parameters) {
    var query = new Query(parameters);
    var filter = FacilityFilter.of(query);
    query.done();
    return filter;
  }
}
