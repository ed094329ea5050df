package kz.ecomap.local.demo;

import java.util.List;
import java.util.Optional;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Place;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * Where real enterprises are, from {@code named-locations.csv}: a name, an activity and a place,
 * and nothing else, because whatever else stood there would be invented. The file's column {@code
 * draft} names the languages in which the name is ours.
 */
final class NamedPlaces {
  private static final String SOURCE =
      "Ашық деректер, тексерілмеген · Открытые данные, не проверено · Open data, not verified";

  static final List<Facility> ALL = Words.read("named-locations.csv", NamedPlaces::place);

  private NamedPlaces() {}

  private static Facility place(CSVRecord line) {
    var location =
        new Location(Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon")));
    var place =
        new Place(
            line.get("region"),
            Optional.of(line.get("settlement")),
            location,
            Optional.of(Integer.valueOf(line.get("uncertainty_m"))),
            Optional.of(SOURCE));
    var names = new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en"));
    return Facility.of(line.get("id"), names, place, line.get("activity"));
  }
}
