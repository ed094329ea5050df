package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.Activities;

/**
 * What totals are kept for: the country or a region, all activities or one of Annex I. A heading,
 * {@code 2(e)}, has the totals of its parts in its own.
 */
final class Scopes {
  private static final String COUNTRY = "KZ";

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
}
