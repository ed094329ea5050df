package kz.ecomap.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * The regions of Kazakhstan since 2022, from {@code regions.csv}, and which of them a place is in.
 */
public final class Regions {
  private static final Map<String, Region> ALL = load();

  private Regions() {}

  /** Every region, in the order of the codes. */
  public static List<Region> all() {
    return List.copyOf(ALL.values());
  }

  /** Every code. */
  public static List<String> codes() {
    return List.copyOf(ALL.keySet());
  }

  /** A region by its code. */
  public static Optional<Region> region(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * The code of the region that a place is in: that whose polygon holds it, else, because the
   * polygons are schematic, that of the nearest settlement when the border is within {@value
   * Borders#TOLERANCE_KM} km, or within {@value Borders#SEA_KM} km off Kazakhstan's Caspian shore.
   *
   * @return empty for a place outside Kazakhstan
   */
  public static Optional<String> codeAt(Location place) {
    return Loaded.BORDERS.codeAt(place);
  }

  private static Map<String, Region> load() {
    var map = new LinkedHashMap<String, Region>();
    for (var region : CsvResource.read(Regions.class, "regions.csv", Regions::region)) {
      map.put(region.code(), region);
    }
    return map;
  }

  private static Region region(CSVRecord line) {
    return new Region(
        line.get("code"),
        Region.Kind.of(line.get("type")),
        names(line, "name"),
        names(line, "centre"),
        new Location(degrees(line, "centre_lat"), degrees(line, "centre_lon")),
        new BoundingBox(
            degrees(line, "west"),
            degrees(line, "south"),
            degrees(line, "east"),
            degrees(line, "north")));
  }

  private static Names names(CSVRecord line, String column) {
    return new Names(line.get(column + "_kk"), line.get(column + "_ru"), line.get(column + "_en"));
  }

  private static double degrees(CSVRecord line, String column) {
    return Double.parseDouble(line.get(column));
  }

  /** Reads the polygons when the first place is asked for; code lists never need them. */
  private static final class Loaded {
    static final Borders BORDERS = Borders.load();
  }
}
