package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Regions;

/**
 * What totals are kept for: the country or a region, all activities or one of Annex I. A heading,
 * {@code 2(e)}, has the totals of its parts in its own.
 */
final class Scopes {
  /** The country and all activities. */
  static final String COUNTRY = "KZ";

  private Scopes() {}

  /** The scope of a region, or the country, and an activity, or all. */
  static String of(Optional<String> region, Optional<String> activity) {
    return region.orElse(COUNTRY) + activity.map(code -> "#" + code).orElse("");
  }

  /** Every scope that a facility counts in. */
  static List<String> holding(String region, String activity) {
    var scopes = new ArrayList<String>();
    for (var place : List.of(COUNTRY, region)) {
      scopes.add(place);
      headings(activity).forEach(code -> scopes.add(place + "#" + code));
    }
    return scopes;
  }

  /** An activity and the headings above it. */
  static List<String> headings(String activity) {
    return Activities.codes().stream().filter(activity::startsWith).toList();
  }

  /** An activity and, where it is a heading, its parts. */
  static List<String> parts(String activity) {
    return Activities.codes().stream().filter(code -> code.startsWith(activity)).toList();
  }

  /** Every scope there can be, the country last. */
  static List<String> all() {
    var scopes = new ArrayList<String>();
    var places = new ArrayList<>(Regions.codes());
    places.add(COUNTRY);
    for (var place : places) {
      Activities.codes().forEach(code -> scopes.add(place + "#" + code));
      scopes.add(place);
    }
    return scopes;
  }
}
