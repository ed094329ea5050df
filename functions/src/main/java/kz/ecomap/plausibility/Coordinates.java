package kz.ecomap.plausibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.csv.CsvResource;

/** Doubts about where a facility is; at most one, the one that explains the others. */
final class Coordinates {
  /** Points that are filled in, from {@code default-points.csv} and the centres of the regions. */
  private static final List<Location> DEFAULTS = load();

  /** How near to such a point is on it: about 11 m, four decimals. */
  private static final double ON_IT = 0.0001;

  private Coordinates() {}

  static Optional<Finding> doubt(Site site) {
    var place = site.location();
    if (isDefault(place)) {
      return Optional.of(
          Finding.of("/location", Doubt.DEFAULT_COORDINATES, place.lat(), place.lon()));
    }
    var region = Regions.codeAt(place);
    if (region.isEmpty()) {
      return Optional.of(Finding.of("/location", Doubt.OUTSIDE_COUNTRY));
    }
    return region.get().equals(site.region())
        ? Optional.empty()
        : Optional.of(Finding.of("/region", Doubt.OTHER_REGION, region.get()));
  }

  /** Whole degrees in both directions are nobody's place, and neither is a geocoder's own point. */
  private static boolean isDefault(Location place) {
    boolean whole = Math.rint(place.lat()) == place.lat() && Math.rint(place.lon()) == place.lon();
    return whole || DEFAULTS.stream().anyMatch(point -> isOn(place, point));
  }

  private static boolean isOn(Location place, Location point) {
    return Math.abs(place.lat() - point.lat()) <= ON_IT
        && Math.abs(place.lon() - point.lon()) <= ON_IT;
  }

  private static List<Location> load() {
    var listed =
        CsvResource.read(
            Coordinates.class,
            "default-points.csv",
            line ->
                new Location(
                    Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon"))));
    var centres = Regions.all().stream().map(region -> region.centre());
    return Stream.concat(listed.stream(), centres).toList();
  }
}
