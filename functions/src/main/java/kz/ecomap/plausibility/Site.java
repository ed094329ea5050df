package kz.ecomap.plausibility;

import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Folding;
import kz.ecomap.shared.text.Names;

/**
 * What is checked of a facility.
 *
 * @param region as it is stated, an ISO 3166-2 code
 */
public record Site(
    Names names,
    Optional<String> operator,
    Optional<String> bin,
    String region,
    Location location) {
  /**
   * How near two points must be to be the same place, m: a large works, or a point in the middle
   * and one at the gate.
   */
  public static final double SAME_PLACE_M = 1000;

  private static final double METRES_A_DEGREE = 111_195;

  /** Whether this can be the same facility as another: the same place and name, or BIN. */
  public boolean isLike(Site other) {
    boolean sameBin = bin.isPresent() && bin.equals(other.bin);
    return isNear(location, other.location)
        && (sameBin || foldedNames().anyMatch(name -> other.foldedNames().anyMatch(name::equals)));
  }

  /** The name in the three languages, each as searches compare it. */
  public Stream<String> foldedNames() {
    return Stream.of(names.kk(), names.ru(), names.en()).map(Folding::fold);
  }

  /**
   * Whether two points can be the same place. On a sphere flattened to a plane, which over a
   * kilometre errs by centimetres.
   */
  public static boolean isNear(Location one, Location other) {
    double shrink = Math.cos(Math.toRadians(one.lat()));
    double degrees = Math.hypot(one.lat() - other.lat(), (one.lon() - other.lon()) * shrink);
    return METRES_A_DEGREE * degrees <= SAME_PLACE_M;
  }
}
