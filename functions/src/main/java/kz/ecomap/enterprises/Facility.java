package kz.ecomap.enterprises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Names;

/**
 * A site of an enterprise; a square on the map.
 *
 * @param id chosen by the editor, see {@link #ID}
 * @param operator who runs it; absent where only the place is known
 * @param activity its main activity, a code of Annex I of the Kyiv Protocol
 * @param activities what else it does, codes of Annex I without the main one, each once
 * @param product what it makes, in words
 * @param demonstration whether it is fictional, with everything said of it
 */
public record Facility(
    String id,
    Names names,
    Optional<Operator> operator,
    Place place,
    String activity,
    List<String> activities,
    Optional<ImpactCategory> category,
    Optional<String> product,
    boolean demonstration) {
  /** Lower-case letters, digits and hyphens, 3 to 64, a hyphen neither first nor last. */
  public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

  /** The most activities beside the main one. */
  static final int MOST_ACTIVITIES = 10;

  /** Checks the codes; keeps its own copy. */
  public Facility {
    activities = List.copyOf(activities);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of a facility: " + id);
    }
    if (Activities.of(activity).isEmpty()) {
      throw new IllegalArgumentException("unknown activity: " + activity);
    }
    if (activities.contains(activity)
        || Set.copyOf(activities).size() < activities.size()
        || !Activities.codes().containsAll(activities)) {
      throw new IllegalArgumentException("unknown or repeated activity: " + activities);
    }
  }

  /** A facility of which only is known where it is and what it mainly does. */
  public static Facility of(String id, Names names, Place place, String activity) {
    return new Facility(
        id,
        names,
        Optional.empty(),
        place,
        activity,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The region it is in, an ISO 3166-2 code. */
  public String region() {
    return place.region();
  }

  /** The point at which the map shows it. */
  public Location location() {
    return place.location();
  }

  /** The same facility, fictional or not. */
  public Facility marked(boolean fictional) {
    return new Facility(
        id, names, operator, place, activity, activities, category, product, fictional);
  }
}
