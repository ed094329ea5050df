package kz.ecomap.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.json.Json;

/**
 * The schematic polygons of {@code regions.geojson} and the settlements of {@code settlements.csv},
 * prepared for the question which region a place is in. A question allocates nothing.
 */
final class Borders {
  /**
   * How far the drawn state border may be from the true one. It is Natural Earth's at 1:10 million,
   * simplified; 3 km takes in what lies on a bent river and leaves out Bishkek (18 km off) and
   * Tashkent (14 km).
   */
  static final double TOLERANCE_KM = 3;

  /** How far off the shore a place still belongs to a region; takes in the Kashagan field. */
  static final double SEA_KM = 75;

  /**
   * Here whatever is not a region's land is the northern Caspian, and nearer to Kazakhstan's shore
   * than to any other: east of the Volga's mouths, north of the land border with Turkmenistan.
   */
  private static final BoundingBox CASPIAN = new BoundingBox(49.6, 42.2, 53.9, 47.2);

  private record Shape(Optional<String> code, Ring[] rings) {}

  private record Settlement(Optional<String> code, double lon, double lat) {}

  private final Shape[] shapes;
  private final Settlement[] settlements;

  private Borders(List<Shape> shapes, List<Settlement> settlements) {
    this.shapes = shapes.toArray(Shape[]::new);
    this.settlements = settlements.toArray(Settlement[]::new);
  }

  static Borders load() {
    try (var in = Borders.class.getResourceAsStream("regions.geojson")) {
      var shapes = new ArrayList<Shape>();
      for (var feature : Json.MAPPER.readTree(in).get("features")) {
        var code = feature.get("properties").get("code").asText();
        shapes.add(new Shape(Optional.of(code), rings(feature.get("geometry"))));
      }
      var settlements =
          CsvResource.read(
              Borders.class,
              "settlements.csv",
              line ->
                  new Settlement(
                      Optional.of(line.get("region")),
                      Double.parseDouble(line.get("lon")),
                      Double.parseDouble(line.get("lat"))));
      return new Borders(shapes, settlements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> codeAt(Location place) {
    for (var shape : shapes) {
      if (holds(shape.rings, place.lon(), place.lat())) {
        return shape.code;
      }
    }
    double reach = CASPIAN.contains(place) ? SEA_KM : TOLERANCE_KM;
    for (var shape : shapes) {
      for (var ring : shape.rings) {
        if (ring.passesWithin(reach, place.lon(), place.lat())) {
          return nearestSettlement(place.lon(), place.lat()).code;
        }
      }
    }
    return Optional.empty();
  }

  /** Outer rings, holes and islands alike: inside is what an odd number of rings surrounds. */
  private static boolean holds(Ring[] rings, double lon, double lat) {
    boolean odd = false;
    for (var ring : rings) {
      odd ^= ring.surrounds(lon, lat);
    }
    return odd;
  }

  private Settlement nearestSettlement(double lon, double lat) {
    double shrink = Math.cos(Math.toRadians(lat));
    var nearest = settlements[0];
    double least = Double.MAX_VALUE;
    for (var settlement : settlements) {
      double dx = (settlement.lon - lon) * shrink;
      double dy = settlement.lat - lat;
      double square = dx * dx + dy * dy;
      if (square < least) {
        least = square;
        nearest = settlement;
      }
    }
    return nearest;
  }

  private static Ring[] rings(JsonNode geometry) {
    var rings = new ArrayList<Ring>();
    var coordinates = geometry.get("coordinates");
    if (geometry.get("type").asText().equals("Polygon")) {
      coordinates.forEach(ring -> rings.add(Ring.of(ring)));
    } else {
      coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(Ring.of(ring))));
    }
    return rings.toArray(Ring[]::new);
  }
}
