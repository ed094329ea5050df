package kz.ecomap.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.csv.CsvResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RegionsTest {
  private static final List<Region> ALL = Regions.all();

  @Test
  void thereAreSeventeenRegionsAndThreeCities() {
    assertEquals(17, ALL.stream().filter(r -> r.kind() == Region.Kind.REGION).count());
    assertEquals(3, ALL.stream().filter(r -> r.kind() == Region.Kind.CITY).count());
    assertEquals(Optional.of("Almaty"), Regions.region("KZ-75").map(r -> r.names().en()));
    assertEquals(Optional.empty(), Regions.region("KZ-99"));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyCentreIsInItsRegion(Region region) {
    assertEquals(Optional.of(region.code()), Regions.codeAt(region.centre()));
  }

  @Test
  void everySettlementIsInItsRegion() {
    var settlements =
        CsvResource.read(
            Regions.class,
            "settlements.csv",
            line -> {
              var place =
                  new Location(
                      Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon")));
              assertEquals(
                  Optional.of(line.get("region")), Regions.codeAt(place), line.get("name_en"));
              return place;
            });
    assertTrue(settlements.size() > 300);
  }

  @ParameterizedTest
  @CsvSource({
    "Baikonur the town, 45.62, 63.31, KZ-43",
    "the cosmodrome, 45.965, 63.305, KZ-43",
    "Lake Balkhash, 46.5, 74.9, KZ-19",
    "the dry Aral, 46.5, 60.8, KZ-43",
    "the pier of Aktau, 43.62, 51.14, KZ-47",
    "Kashagan, 46.45, 51.6, KZ-23",
    "the roads of Bautino, 44.6, 50.1, KZ-47",
    "Saryagash at the border, 41.46, 69.17, KZ-61",
    "Korday at the border, 43.04, 74.71, KZ-31",
    "the dry port of Khorgos, 44.17, 80.33, KZ-33",
    "the steppe north of Astana, 51.6, 71.2, KZ-11",
  })
  void whatIsInKazakhstanHasARegion(String place, double lat, double lon, String code) {
    assertEquals(Optional.of(code), Regions.codeAt(new Location(lat, lon)), place);
  }

  @ParameterizedTest
  @CsvSource({
    "Bishkek, 42.8746, 74.5698",
    "Kant, 42.89, 74.85",
    "Kara-Balta, 42.81, 73.85",
    "Tashkent, 41.2995, 69.2401",
    "Chirchik, 41.469, 69.582",
    "Orenburg, 51.7682, 55.097",
    "Orsk, 51.229, 58.475",
    "Troitsk, 54.0979, 61.5773",
    "Petukhovo, 55.06, 67.89",
    "Omsk, 54.9885, 73.3242",
    "Rubtsovsk, 51.514, 81.217",
    "Yining, 43.91, 81.33",
    "Urumqi, 43.8256, 87.6168",
    "Astrakhan, 46.3497, 48.0408",
    "Makhachkala, 42.98, 47.5",
    "the middle of the Caspian, 42.3, 50.0",
    "Turkmenbashi, 40.02, 52.97",
    "null island, 0, 0",
    "the north pole, 90, 0",
  })
  void whatIsAbroadHasNone(String place, double lat, double lon) {
    assertEquals(Optional.empty(), Regions.codeAt(new Location(lat, lon)), place);
  }
}
