package kz.ecomap.enterprises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param activities what else it does, codes of Annex I without the main one, each once
 * @param operatorId permanent name of the operator, which stays when the operator is renamed; the
 *     same pattern as a facility's id
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
    boolean demonstration,
    List<String> activities,
    Optional<String> operatorId) {
  /** Lower-case letters, digits and hyphens, 3 to 64, a hyphen neither first nor last. */
  public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

  /** Twelve digits. */
  public static final Pattern BIN = Pattern.compile("[0-9]{12}");

  /** The most activities beside the main one. */
  public static final int MOST_ACTIVITIES = 10;

  /** Checks the codes; keeps its own copy. */
  public Facility {
    activities = List.copyOf(activities);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of a facility: " + id);
    }
    if (Regions.region(region).isEmpty() || Activities.of(activity).isEmpty()) {
      throw new IllegalArgumentException("unknown region or activity: " + region + " " + activity);
    }
    if (bin.isPresent() && !BIN.matcher(bin.get()).matches()) {
      throw new IllegalArgumentException("not a business identification number");
    }
    if (operatorId.isPresent() && !ID.matcher(operatorId.get()).matches()) {
      throw new IllegalArgumentException("not an id of an operator");
    }
    if (activities.contains(activity)
        || Set.copyOf(activities).size() < activities.size()
        || !Activities.codes().containsAll(activities)) {
      throw new IllegalArgumentException("unknown or repeated activity: " + activities);
    }
  }

  /** A facility that does one thing, of an operator without a permanent id. */
  public Facility(
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
    this(
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
        demonstration,
        List.of(),
        Optional.empty());
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
        fictional,
        activities,
        operatorId);
  }
}
