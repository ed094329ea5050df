package kz.ecomap.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Gravity;
import org.apache.commons.csv.CSVRecord;

/**
 * An inspection of a course of inspections, from {@code courses.csv}: a line for each violation, or
 * one without any.
 *
 * @param months how many months ago it was
 */
record Visit(int months, boolean planned, List<Found> found) {
  /** What became of a violation. */
  enum Remedy {
    /** It was remedied before its term. */
    IN_TIME,
    /** It was remedied after its term. */
    LATE,
    /** It is not remedied. */
    OPEN
  }

  /** A violation. */
  record Found(Gravity gravity, Remedy remedy, List<EnforcementKind> enforcement) {}

  private record Key(String course, String visit) {}

  private static final Map<Key, List<CSVRecord>> LINES =
      Words.read("courses.csv", line -> line).stream()
          .collect(
              Collectors.groupingBy(
                  line -> new Key(line.get("course"), line.get("visit")),
                  LinkedHashMap::new,
                  Collectors.toList()));

  /** The inspections of a course, the oldest first; none of a course that has no lines. */
  static List<Visit> of(String course) {
    return LINES.entrySet().stream()
        .filter(entry -> entry.getKey().course().equals(course))
        .map(entry -> of(entry.getValue()))
        .toList();
  }

  private static Visit of(List<CSVRecord> lines) {
    var first = lines.get(0);
    return new Visit(
        Integer.parseInt(first.get("months")),
        first.get("planned").equals("yes"),
        lines.stream().map(Visit::found).flatMap(Optional::stream).toList());
  }

  private static Optional<Found> found(CSVRecord line) {
    if (line.get("gravity").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            Gravity.of(line.get("gravity")),
            Remedy.valueOf(line.get("remedy").toUpperCase(Locale.ROOT)),
            Pattern.compile(" ")
                .splitAsStream(line.get("enforcement"))
                .map(EnforcementKind::of)
                .toList()));
  }
}
