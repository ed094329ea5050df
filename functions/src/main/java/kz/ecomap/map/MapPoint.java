package kz.ecomap.map;

import java.util.Map;
import java.util.Optional;
import kz.ecomap.places.Location;

/**
 * Something to be shown on the map.
 *
 * @param id unique in its layer; where ids are time-ordered, the greatest is the newest
 * @param countedAs the property of a cluster that counts points like this one
 * @param properties what it shows where it stands alone
 */
record MapPoint(
    String id, Location location, Optional<String> countedAs, Map<String, Object> properties) {
  /** Keeps its own copy. */
  MapPoint {
    properties = Map.copyOf(properties);
  }
}
