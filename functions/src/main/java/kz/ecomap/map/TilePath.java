package kz.ecomap.map;

import java.util.regex.Pattern;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;

/** Reads the addresses of tiles and layers. API Gateway hands a last part over with its ending. */
final class TilePath {
  /** No sign, no leading zero: a tile has one address, so that it is cached once. */
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,6}");

  /** Deeper tiles would show the same points: clients enlarge this zoom's. */
  static final int DEEPEST = 16;

  private TilePath() {}

  /**
   * The tile of {@code {z}/{x}/{y}.mvt}.
   *
   * @throws Problem 404 when there is no such tile
   */
  static Tile tile(Request request) {
    int z = number(request.path("z"));
    if (z > DEEPEST) {
      throw Problem.notFound();
    }
    try {
      return new Tile(z, number(request.path("x")), number(without(".mvt", request.path("y"))));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
  }

  /**
   * The layer of {@code {layer}.json}.
   *
   * @throws Problem 404 when the ending is another
   */
  static String layer(Request request) {
    return without(".json", request.path("layer"));
  }

  private static int number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw Problem.notFound();
    }
    return Integer.parseInt(text);
  }

  private static String without(String ending, String part) {
    if (!part.endsWith(ending)) {
      throw Problem.notFound();
    }
    return part.substring(0, part.length() - ending.length());
  }
}
