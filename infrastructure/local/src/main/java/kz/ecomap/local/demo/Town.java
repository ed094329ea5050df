package kz.ecomap.local.demo;

import java.util.List;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.csv.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * A real settlement.
 *
 * @param name in English
 * @param russian its name in Russian, as editors write where a facility is
 * @param weight how many complaints come from it, in proportion to others
 */
record Town(String name, String russian, String region, Location middle, double weight) {
  /** Every settlement. */
  static final List<Town> ALL = CsvResource.read(Regions.class, "settlements.csv", Town::of);

  /** The one of a name that is the largest. */
  static Town named(String name) {
    return ALL.stream()
        .filter(town -> town.name.equals(name))
        .max(java.util.Comparator.comparingDouble(Town::weight))
        .orElseThrow(() -> new IllegalStateException("no settlement " + name));
  }

  /** How far from its middle things happen, in km: the larger the town, the farther. */
  double reachKm() {
    return 1.5 + Math.min(6, weight / 3);
  }

  private static Town of(CSVRecord line) {
    var middle =
        new Location(Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon")));
    return new Town(
        line.get("name_en"),
        line.get("name_ru"),
        line.get("region"),
        middle,
        weight(line.get("class")));
  }

  private static double weight(String size) {
    return switch (size) {
      case "1" -> 24;
      case "2" -> 8;
      case "3" -> 5;
      case "4" -> 2;
      case "5" -> 1;
      default -> 0.12;
    };
  }
}
