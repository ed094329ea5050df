package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.places.Location;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.text.Names;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityListingTest {
  private final TestCloud cloud = TestCloud.fresh();
  private final Cursors cursors = new Cursors(new Signer(cloud.environment().signingKey()));
  private final FacilityListing listing =
      new FacilityListing(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES), cursors);

  @BeforeAll
  void fill() {
    var facilities = new Facilities(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES));
    var oskemen =
        new Names("Өскемен қорғасын зауыты", "Усть-Каменогорский завод", "Oskemen lead works");
    var east = new Location(49.95, 82.61);
    facilities.add(Samples.facility("oskemen", oskemen, "KZ-63", "2(e)(i)", east), List.of());
    var almaty = new Names("Алматы жылу орталығы", "Алматинская ТЭЦ", "Almaty heat plant");
    facilities.add(
        Samples.facility("almaty", almaty, "KZ-75", "1(c)", Samples.ALMATY),
        List.of(Samples.report(2024, 1), Samples.report(2025, 1)));
    for (int i = 0; i < 23; i++) {
      var names = new Names("Үлгі зауыты " + i, "Образцовый завод " + i, "Model works " + i);
      facilities.add(Samples.facility("model-" + i, names), List.of());
    }
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "өскемен,               oskemen",
    "оскемен,               oskemen",
    "ОСКЕМЕН КОРГАСЫН,      oskemen",
    "зауыты қорғасын,       oskemen",
    "усть-каменогорский,    oskemen",
    "lead,                  oskemen",
    "тэц алматинская,       almaty",
    "жылу орталыгы алматы,  almaty",
    "'«улги» жшс almaty',   almaty",
  })
  void aFacilityIsFoundByItsWordsHoweverTheyAreTyped(String typed, String id) {
    assertEquals(List.of(id), ids(filter("q", typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"өскемен almaty", "жоқ нәрсе", "жж"})
  void allWordsMustOccur(String typed) {
    assertEquals(List.of(), ids(filter("q", typed)));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "region,   KZ-63,   oskemen",
    "region,   KZ-75,   almaty",
    "region,   KZ-10,   ",
    "activity, 2(e)(i), oskemen",
    "activity, 2(e),    oskemen",
    "activity, 2(e)(ii),",
    "bbox,     '76,43,77.5,44',     almaty",
    "bbox,     '76.9286,43.2567,76.9286,43.2567', almaty",
    "bbox,     '60,45,61,46',       ",
  })
  void aFilterLeavesWhatItAsksFor(String name, String value, String ids) {
    var expected = ids == null ? List.of() : List.of(ids);
    assertEquals(expected, ids(filter(name, value)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 24, 25, 26, 500})
  void thePagesTogetherAreTheWholeListInOrder(int limit) {
    var seen = new ArrayList<String>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = listing.find(FacilityFilter.ALL, limit, cursor);
      assertTrue(page.elements().size() <= limit);
      page.elements().forEach(listed -> seen.add(listed.facility().id()));
      cursor = page.next();
    } while (cursor.isPresent());
    assertEquals(25, seen.size());
    assertEquals(25, new HashSet<>(seen).size());
    assertEquals("almaty", seen.get(0));
    assertEquals("oskemen", seen.get(1));
  }

  @Test
  void theLastPageSaysThatItIsTheLast() {
    assertEquals(Optional.empty(), listing.find(FacilityFilter.ALL, 26, Optional.empty()).next());
    assertEquals(
        Optional.empty(), listing.find(filter("region", "KZ-55"), 23, Optional.empty()).next());
    assertTrue(listing.find(filter("region", "KZ-55"), 22, Optional.empty()).next().isPresent());
  }

  @Test
  void aListedFacilitySaysForWhichYearsItReported() {
    var page = listing.find(filter("region", "KZ-75"), 5, Optional.empty());
    assertEquals(List.of(2024, 2025), page.elements().get(0).reportYears());
  }

  @Test
  void aCursorIsGoodForItsOwnFilterOnly() {
    var next = listing.find(FacilityFilter.ALL, 5, Optional.empty()).next();
    assertEquals(5, listing.find(FacilityFilter.ALL, 5, next).elements().size());
    var other = filter("region", "KZ-55");
    assertEquals(400, assertThrows(Problem.class, () -> listing.find(other, 5, next)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "AAAA", "bm90IG91cnMsIGZvciBpdCB3YXMgbmV2ZXIgc2lnbmVk"})
  void aForgedCursorIsRefused(String cursor) {
    var forged = Optional.of(cursor);
    assertEquals(
        400,
        assertThrows(Problem.class, () -> listing.find(FacilityFilter.ALL, 5, forged)).status());
  }

  private List<String> ids(FacilityFilter filter) {
    return listing.find(filter, 500, Optional.empty()).elements().stream()
        .map(listed -> listed.facility().id())
        .toList();
  }

  private static FacilityFilter filter(String name, String value) {
    var request =
        new Request(
            "GET",
            "/facilities",
            Map.of(),
            Map.of(name, value),
            Map.of(),
            new byte[0],
            Caller.ANYONE,
            "test");
    var query = request.parameters();
    var filter = FacilityFilter.of(query);
    query.done();
    return filter;
  }
}
