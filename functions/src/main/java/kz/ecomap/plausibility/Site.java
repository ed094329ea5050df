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
    return metresTo(other) <= SAME_PLACE_M
        && (sameBin || foldedNames().anyMatch(name -> other.foldedNames().anyMatch(name::equals)));
  }

  /** The name in the three languages, each as searches compare it. */
  public Stream<String> foldedNames() {
    return Stream.of(names.kk(), names.ru(), names.en()).map(Folding::fold);
  }

  /** On a sphere flattened to a plane, which over a kilometre errs by centimetres. */
  private double metresTo(Site other) {
    double shrink = Math.cos(Math.toRadians(location.lat()));
    return METRES_A_DEGREE
        * Math.hypot(
            location.lat() - other.location.lat(),
            (location.lon() - other.location.lon()) * shrink);
  }
}
