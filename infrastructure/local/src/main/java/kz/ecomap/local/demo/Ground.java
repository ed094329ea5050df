package kz.ecomap.local.demo;

import java.util.Optional;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;

/**
 * Where invented things may happen: in the region they are said to be in, and not beside a real
 * enterprise.
 */
final class Ground {
  private static final double KM_PER_DEGREE = 111.2;
  private static final int TRIES = 400;

  private Ground() {}

  /**
   * A place around another one.
   *
   * @param leastKm how near at least
   * @param mostKm how far at most; more when there is no such place
   * @param apartKm how far from every real enterprise
   */
  static Location around(
      Location middle, String region, double leastKm, double mostKm, double apartKm, Dice dice) {
    for (int tries = 0; tries < TRIES; tries++) {
      double reach = mostKm * (1 + tries / 40.0);
      // By its square root, so that places lie as dense at the rim as in the middle.
      double km = leastKm + (reach - leastKm) * Math.sqrt(dice.between(0, 1));
      double angle = dice.between(0, 2 * Math.PI);
      var place =
          new Location(
              middle.lat() + km * Math.sin(angle) / KM_PER_DEGREE,
              middle.lon()
                  + km
                      * Math.cos(angle)
                      / (KM_PER_DEGREE * Math.cos(Math.toRadians(middle.lat()))));
      if (Regions.codeAt(place).equals(Optional.of(region)) && isApart(place, apartKm)) {
        return place;
      }
    }
    throw new IllegalStateException("no free place around " + middle);
  }

  /** Whether no real enterprise is so near. */
  static boolean isApart(Location place, double km) {
    return NamedPlaces.ALL.stream().noneMatch(real -> km(place, real.location()) < km);
  }

  /** The distance of two places of one country, in km, to a hundredth part. */
  static double km(Location one, Location other) {
    double north = (one.lat() - other.lat()) * KM_PER_DEGREE;
    double east =
        (one.lon() - other.lon())
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
    return Math.hypot(north, east);
  }
}
