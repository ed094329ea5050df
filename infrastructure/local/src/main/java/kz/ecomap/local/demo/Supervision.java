package kz.ecomap.local.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * How a fictional facility is overseen, from {@code supervision.csv}.
 *
 * @param course how its inspections go, see {@link Visit}
 * @param permit which permits it has, see {@link Permits}
 * @param reply what its operator speaks about; empty where it is silent
 * @param activities what it does beside its main activity
 */
record Supervision(
    String facility, String course, String permit, String reply, List<String> activities) {
  private static final Map<String, Supervision> ALL =
      Words.read("supervision.csv", Supervision::of).stream()
          .collect(Collectors.toMap(Supervision::facility, Function.identity()));

  static Supervision of(String facility) {
    return ALL.get(facility);
  }

  private static Supervision of(CSVRecord line) {
    var activities = line.get("activities");
    return new Supervision(
        line.get("facility"),
        line.get("course"),
        line.get("permit"),
        line.get("reply"),
        activities.isEmpty() ? List.of() : Pattern.compile(" ").splitAsStream(activities).toList());
  }
}
