package kz.ecomap.enterprises;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.text.Names;

/**
 * A site of an enterprise; a square on the map.
 *
 * @param id chosen by the editor, see {@link #ID}
 * @param operator the enterprise that runs it; absent where only the place is known
 * @param bin business identification number of the operator
 * @param region ISO 3166-2 code
 * @param activity its main activity, a code of Annex I of the Kyiv Protocol
 * @param product what it makes, in words
 * @param uncertaintyM how far the true place may be from the location, m
 * @param locationSource where the location is from, in words
 * @param demonstration whether it is fictional, with everything said of it
 */
public record Facility(
    String id,
    Names names,
    Optional<String> operator,
    Optional<String> bin,
    String region,
    Optional<String> settlement,
    String activity,
    Optional<ImpactCategory> category,
    Optional<String> product,
    Location location,
    Optional<Integer> uncertaintyM,
    Optional<String> locationSource,
    boolean demonstration) {
  /** Lower-case letters, digits and hyphens, 3 to 64, a hyphen neither first nor last. */
  public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

  /** Twelve digits. */
  public static final Pattern BIN = Pattern.compile("[0-9]{12}");

  /** Checks the codes. */
  public Facility {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of a facility: " + id);
    }
    if (Regions.region(region).isEmpty() || Activities.of(activity).isEmpty()) {
      throw new IllegalArgumentException("unknown region or activity: " + region + " " + activity);
    }
    if (bin.isPresent() && !BIN.matcher(bin.get()).matches()) {
      throw new IllegalArgumentException("not a business identification number");
    }
  }

  /** The same facility, fictional or not. */
  public Facility marked(boolean fictional) {
    return new Facility(
        id,
        names,
        operator,
        bin,
        region,
        settlement,
        activity,
        category,
        product,
        location,
        uncertaintyM,
        locationSource,
        fictional);
  }
}
