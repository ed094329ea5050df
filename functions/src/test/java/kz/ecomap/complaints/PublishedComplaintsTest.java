package kz.ecomap.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Party;
import kz.ecomap.casework.Publish;
import kz.ecomap.codes.Codes;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.time.Kazakhstan;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedComplaintsTest {
  private static final TestClock CLOCK = new TestClock();
  private static final Wiring WIRING = new Wiring(TestCloud.fresh().environment(), CLOCK);
  private static final List<ComplaintSummary> ALL = new ArrayList<>();

  /** 150 complaints over a year around eight towns; every tenth is not public. */
  @BeforeAll
  static void fill() {
    var random = new Random(7);
    var towns = Regions.all();
    var categories = List.copyOf(Codes.categories().values());
    CLOCK.set(Instant.parse("2025-11-22T05:00:00Z"));
    for (int i = 0; i < 150; i++) {
      CLOCK.pass(Duration.ofHours(24 + random.nextInt(60)));
      var centre = towns.get(random.nextInt(8)).centre();
      var location =
          new Location(
              centre.lat() + random.nextGaussian() / 50, centre.lon() + random.nextGaussian() / 50);
      var category = categories.get(random.nextInt(categories.size()));
      var draft =
          new ComplaintDraft(
              category,
              "Жалоба номер " + i + " про мусор и дым у дома",
              location,
              Regions.codeAt(location).orElseThrow(),
              category.authorities().get(0),
              Optional.of("двор " + i),
              Optional.empty(),
              i % 5 == 0 ? Optional.of("demo-plant") : Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      var id = WIRING.filings().file(draft, Optional.empty(), new byte[] {(byte) i}).id();
      if (i % 10 == 9) {
        continue;
      }
      WIRING.casework().take(id, new Publish(Set.of(), Set.of()), Party.MODERATOR);
      if (i % 3 == 0) {
        WIRING
            .casework()
            .take(
                id,
                new Answer("Мусор вывезен, место убрано."),
                Party.authority(draft.authority(), draft.region()));
      }
    }
    ALL.addAll(list(Map.of("limit", "500")));
  }

  @Test
  void everythingPublishedIsListedTheNewestFirst() {
    assertEquals(135, ALL.size());
    assertTrue(ids(list(Map.of("limit", "500", "year", "2025"))).size() > 10);
    var sorted = new ArrayList<>(ALL);
    sorted.sort(Comparator.comparing(ComplaintSummary::id).reversed());
    assertEquals(sorted, ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region=KZ-75",
        "category=waste_dump",
        "group=waste",
        "status=answered",
        "authority=AKIMAT",
        "enterprise=demo-plant",
        "overdue=true",
        "overdue=false",
        "q=номер 7",
        "q=ДВОР 12",
        "from=2026-02-01",
        "to=2026-02-01",
        "from=2026-02-01&to=2026-03-01",
        "from=2010-01-01",
        "to=2019-12-31",
        "year=2025",
        "year=2026",
        "year=2000",
        "year=2100",
        "year=2026&to=2026-03-01&group=waste",
        "year=2025&from=2026-02-01",
        "year=2026&bbox=76,42.5,78,44",
        "group=air&region=KZ-15&status=answered",
        "authority=SES&overdue=true&q=мусор",
        "bbox=76,42.5,78,44",
        "bbox=76.80,43.15,76.95,43.30",
        "bbox=50,41,80,55",
        "bbox=76,42.5,78,44&group=waste",
        "bbox=60,45,60.1,45.1"
      })
  void aFilterListsExactlyWhatItMatchesPageByPage(String query) {
    var parameters = new TreeMap<String, String>();
    for (var part : query.split("&", 9)) {
      parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    var filter = filter(parameters);
    var today = Kazakhstan.dayOf(CLOCK.instant());
    var expected = ALL.stream().filter(one -> filter.matches(one, today)).toList();
    for (var limit : List.of("11", "500")) {
      parameters.put("limit", limit);
      assertEquals(ids(expected), ids(list(parameters)), query + " by " + limit);
    }
  }

  @Test
  void aCursorIsGoodOnlyForItsOwnListing() {
    var published = WIRING.publishedComplaints();
    var cursor = published.list(filter(Map.of()), 5, Optional.empty()).next();
    assertTrue(cursor.isPresent());
    var other = filter(Map.of("group", "air"));
    var forged = Optional.of(cursor.get().substring(0, cursor.get().length() - 2) + "AA");
    assertThrows(Problem.class, () -> published.list(other, 5, cursor));
    assertThrows(Problem.class, () -> published.list(filter(Map.of()), 5, forged));
    var answer =
        ApiCall.of("list-complaints").query("cursor", "nonsense").to(new ListComplaints(WIRING));
    assertEquals(400, answer.status());
    assertEquals(List.of("?cursor forged_cursor"), answer.errors());
  }

  @Test
  void everyWrongParameterIsNamedAtOnce() {
    var answer =
        ApiCall.of("list-complaints")
            .withoutQuery()
            .query("bbox", "1,2,3")
            .query("group", "fire")
            .query("from", "2026-05-01")
            .query("to", "2026-04-01")
            .query("limit", "501")
            .query("q", "x")
            .query("year", "1999")
            .to(new ListComplaints(WIRING));
    assertEquals(400, answer.status());
    assertEquals(
        List.of(
            "?bbox not_a_bbox",
            "?group unknown_code",
            "?limit out_of_range",
            "?q bad_search",
            "?to before_from",
            "?year out_of_range"),
        answer.errors());
  }

  @Test
  void thePageLinksToTheNextOneWithTheSameFilter() {
    var answer = ApiCall.of("list-complaints").query("limit", "2").to(new ListComplaints(WIRING));
    assertEquals(2, answer.json().get("features").size());
    var next = answer.json().at("/links/0/href").textValue();
    assertTrue(next.matches("/api/v1/complaints\\?cursor=[\\w-]+&group=waste&limit=2"), next);
    assertEquals("<" + next + ">; rel=\"next\"", answer.header("Link"));
  }

  private static ComplaintFilter filter(Map<String, String> parameters) {
    var query = new Query(parameters);
    var filter = ComplaintFilter.of(query);
    query.done();
    return filter;
  }

  /** Every page of a listing. */
  private static List<ComplaintSummary> list(Map<String, String> parameters) {
    var rest = new TreeMap<>(parameters);
    int limit = Integer.parseInt(rest.remove("limit"));
    var found = new ArrayList<ComplaintSummary>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = WIRING.publishedComplaints().list(filter(rest), limit, cursor);
      assertTrue(page.elements().size() <= limit);
      found.addAll(page.elements());
      cursor = page.next();
    } while (cursor.isPresent());
    return found;
  }

  private static List<String> ids(List<ComplaintSummary> complaints) {
    return complaints.stream().map(ComplaintSummary::id).toList();
  }
}
