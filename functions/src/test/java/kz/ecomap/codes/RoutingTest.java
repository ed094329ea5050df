package kz.ecomap.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.places.Regions;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must answer, where and since when. */
class RoutingTest {
  private static final LocalDate ENVIRONMENTAL_CODE = LocalDate.of(2021, 7, 1);

  private final GetRouting function =
      new GetRouting(new Wiring(TestCloud.fresh().environment(), new TestClock()));

  @Test
  void everyCategoryHasOneRouteOnEveryDayInEveryRegion() {
    for (var category : Codes.categories().keySet()) {
      var lines = Routing.all().stream().filter(one -> one.category().equals(category)).toList();
      var days =
          lines.stream()
              .flatMap(one -> java.util.stream.Stream.of(Optional.of(one.from()), one.to()))
              .flatMap(Optional::stream)
              .flatMap(day -> java.util.stream.Stream.of(day, day.plusDays(1)))
              .toList();
      for (var region : Regions.codes()) {
        for (var day : days) {
          assertTrue(Routing.of(category, region, day).isPresent(), category + " on " + day);
        }
      }
      for (var day : days) {
        var valid =
            lines.stream()
                .filter(one -> one.region().equals(Route.COUNTRY) && one.isValid(day))
                .toList();
        assertEquals(1, valid.size(), category + " on " + day);
      }
    }
  }

  @Test
  void everyLineNamesKnownCodes() {
    for (var route : Routing.all()) {
      assertTrue(Codes.categories().containsKey(route.category()), route::toString);
      assertTrue(Codes.authorities().keySet().containsAll(route.authorities()), route::toString);
      assertTrue(
          route.region().equals(Route.COUNTRY) || Regions.codes().contains(route.region()),
          route::toString);
      assertTrue(!route.from().isBefore(ENVIRONMENTAL_CODE), route::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "radiation,  2025-03-17, SES",
    "radiation,  2025-03-18, ATOMIC_AGENCY",
    "waste_dump, 2026-11-02, AKIMAT"
  })
  void theBodyIsTheOneThatWasCompetentThen(String category, LocalDate day, String body) {
    var route = Routing.of(category, "KZ-75", day).orElseThrow();
    assertEquals(body, route.authorities().get(0));
  }

  @Test
  void itIsShownBeforeAnythingIsSent() {
    var answer = ApiCall.of("get-routing").to(function);
    assertEquals(200, answer.status());
    assertEquals(
        ApiCall.json(
            """
            {"category":"waste_dump","region":"KZ-75","authority":"AKIMAT",
             "alternatives":["DEP_ECOLOGY","POLICE"],"validSince":"2021-07-01","validUntil":null,
             "draft":true}
            """),
        answer.json());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "'',         43.25, 76.9, ?category required",
    "unknown,    43.25, 76.9, ?category unknown_code",
    "waste_dump, '',    76.9, ?lat required",
    "waste_dump, 91,    76.9, ?lat out_of_range",
    "waste_dump, 43.25, 1e1,  ?lon out_of_range",
    "waste_dump, 55.75, 37.6, ?lat outside_kazakhstan"
  })
  void whatIsWrongWithTheQuestionIsSaid(String category, String lat, String lon, String error) {
    var answer =
        ApiCall.of("get-routing")
            .query("category", category)
            .query("lat", lat)
            .query("lon", lon)
            .to(function);
    assertEquals(400, answer.status());
    assertEquals(List.of(error), answer.errors());
  }
}
