package kz.ecomap.map;

import java.util.Map;
import java.util.Set;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Query;

/** A layer of the map. */
interface Layer {
  /** Its name in addresses and in tiles. */
  String name();

  /** One sentence for who builds on it. */
  String description();

  /** The properties of its features, with their types as TileJSON names them. */
  Map<String, String> fields();

  /** The query parameters by which it can be narrowed. */
  Set<String> parameters();

  /**
   * What a tile shows.
   *
   * @throws kz.ecomap.shared.http.Problem 400 with everything that is wrong with the query
   */
  VectorTile tile(Tile tile, Query query);
}
