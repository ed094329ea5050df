package kz.ecomap.inventory;

import java.util.Locale;
import kz.ecomap.impact.Medium;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * The layout of the table of releases, all of it:
 *
 * <table>
 *   <caption>Items</caption>
 *   <tr><th>what</th><th>partition</th><th>sort</th></tr>
 *   <tr><td>{@link Line} of a release</td><td>{@code FACILITY#<id>}</td>
 *       <td>{@code 2025#008#air}</td></tr>
 *   <tr><td>{@link Line} of a report's other figures</td><td>{@code FACILITY#<id>}</td>
 *       <td>{@code 2025}</td></tr>
 *   <tr><td>{@link Applied}</td><td>{@code FACILITY#<id>}</td><td>{@code APPLIED}</td></tr>
 *   <tr><td>{@link Totals} of a {@link Scopes scope}</td><td>{@code TOTAL#1#<scope>}</td>
 *       <td>{@code 2025}</td></tr>
 *   <tr><td>entry of a {@link Term}</td><td>{@code TERM#<kind>#…}</td>
 *       <td>{@code <word>#<name>#<id>}</td></tr>
 *   <tr><td>{@link Generations}</td><td>{@code GENERATION}</td><td>{@code GENERATION}</td></tr>
 * </table>
 *
 * A generation is a set of totals beside others; {@code 1} in this example.
 */
final class Keys {
  static final String APPLIED = "APPLIED";
  static final String GENERATION = "GENERATION";

  private static final String FACILITY = "FACILITY#";

  private Keys() {}

  static String facility(String id) {
    return FACILITY + id;
  }

  static String report(int year) {
    return Integer.toString(year);
  }

  static String release(int year, int pollutant, Medium medium) {
    return String.format(Locale.ROOT, "%d#%03d#%s", year, pollutant, medium.code());
  }

  static String totals(int generation, String scope) {
    return "TOTAL#" + generation + "#" + scope;
  }

  static ItemKey total(int generation, Sums.Key key) {
    return new ItemKey(totals(generation, key.scope()), report(key.year()));
  }

  /** The partition of the index by rank. */
  static String ranked(int pollutant, Medium medium, int year) {
    return pollutant + "#" + medium.code() + "#" + year;
  }

  /** The partition of the index by rank within a region, or for an activity. */
  static String narrowed(String ranked, String code) {
    return ranked + "#" + code;
  }
}
