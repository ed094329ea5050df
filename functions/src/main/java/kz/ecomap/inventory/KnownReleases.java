package kz.ecomap.inventory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.ReleaseState;

/**
 * Which pollutants a facility released to which medium in which years, in a short text: {@code
 * 8a2021-2025,2027 17w2025} is pollutant 8 to air and 17 to water. Only quantities that are known.
 */
final class KnownReleases {
  private final Map<String, TreeSet<Integer>> years = new TreeMap<>();

  void add(ImpactReport report) {
    for (var release : report.releases()) {
      if (release.state() == ReleaseState.VALUE) {
        years
            .computeIfAbsent(code(release.pollutant(), release.medium()), any -> new TreeSet<>())
            .add(report.year());
      }
    }
  }

  String text() {
    return years.entrySet().stream()
        .map(entry -> entry.getKey() + ranges(entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** The pollutants of a text. */
  static Set<Integer> pollutants(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Integer.valueOf(part.substring(0, letter(part))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a text has a release of a pollutant, to any medium or one, in any year or one. */
  static boolean has(String text, int pollutant, Optional<Medium> medium, Optional<Integer> year) {
    for (var part : text.split(" ", -1)) {
      var wanted =
          medium.map(one -> code(pollutant, one)).orElseGet(() -> Integer.toString(pollutant));
      if (!part.isEmpty()) {
        int letter = letter(part);
        var code = part.substring(0, medium.isPresent() ? letter + 1 : letter);
        var ranges = part.substring(letter + 1).split(",", -1);
        if (code.equals(wanted) && year.map(one -> in(ranges, one)).orElse(true)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean in(String[] ranges, int year) {
    return Arrays.stream(ranges)
        .anyMatch(
            range ->
                Integer.parseInt(range.substring(0, 4)) <= year
                    && year <= Integer.parseInt(range.substring(range.length() - 4)));
  }

  private static String ranges(Set<Integer> years) {
    IntPredicate begins = year -> !years.contains(year - 1);
    return years.stream()
        .filter(begins::test)
        .map(
            first -> {
              int last = first;
              while (years.contains(last + 1)) {
                last++;
              }
              return first == last ? "" + first : first + "-" + last;
            })
        .collect(Collectors.joining(","));
  }

  private static int letter(String part) {
    int at = 0;
    while (Character.isDigit(part.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String code(int pollutant, Medium medium) {
    return pollutant + "" + medium.code().charAt(0);
  }
}
