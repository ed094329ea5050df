package kz.ecomap.local.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import org.apache.commons.csv.CSVRecord;

/**
 * What works of a kind use and leave over for one unit of what they make, and what a large one
 * releases in a year.
 *
 * @param lines how all of that is divided
 */
record Profile(
    String name,
    double energyGj,
    double waterM3,
    double hazardousKg,
    double otherKg,
    List<Typical> releases,
    List<Share> lines) {
  /**
   * A release.
   *
   * @param kg in a year; 0 where it cannot arise
   */
  record Typical(int pollutant, Medium medium, double kg, Method method) {}

  private static final Map<String, Profile> ALL = load();

  static Profile of(String name) {
    return ALL.get(name);
  }

  private static Map<String, Profile> load() {
    record Line(String profile, Typical release) {}
    var releases =
        Words.read("releases.csv", line -> new Line(line.get("profile"), release(line))).stream()
            .collect(
                Collectors.groupingBy(
                    Line::profile, Collectors.mapping(Line::release, Collectors.toList())));
    var shares =
        Words.read("lines.csv", Share::of).stream().collect(Collectors.groupingBy(Share::profile));
    return Words.read("profiles.csv", line -> profile(line, releases, shares)).stream()
        .collect(Collectors.toMap(Profile::name, Function.identity()));
  }

  private static Profile profile(
      CSVRecord line, Map<String, List<Typical>> releases, Map<String, List<Share>> shares) {
    var name = line.get("profile");
    return new Profile(
        name,
        number(line, "energy_gj"),
        number(line, "water_m3"),
        number(line, "hazardous_kg"),
        number(line, "other_kg"),
        releases.get(name),
        shares.get(name));
  }

  private static Typical release(CSVRecord line) {
    return new Typical(
        Integer.parseInt(line.get("pollutant")),
        Medium.of(line.get("medium")),
        number(line, "kg"),
        Method.of(line.get("method")));
  }

  private static double number(CSVRecord line, String column) {
    return Double.parseDouble(line.get(column));
  }
}
