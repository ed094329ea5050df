package kz.ecomap.enterprises;

import java.util.Optional;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;

/**
 * Where a facility is.
 *
 * @param region ISO 3166-2 code
 * @param uncertaintyM how far the true place may be from the location, m
 * @param source where the location is from, in words
 */
public record Place(
    String region,
    Optional<String> settlement,
    Location location,
    Optional<Integer> uncertaintyM,
    Optional<String> source) {
  /** Checks the code. */
  public Place {
    if (Regions.region(region).isEmpty()) {
      throw new IllegalArgumentException("unknown region: " + region);
    }
  }

  /** One of which only the region and the point are known. */
  public static Place of(String region, Location location) {
    return new Place(region, Optional.empty(), location, Optional.empty(), Optional.empty());
  }
}
