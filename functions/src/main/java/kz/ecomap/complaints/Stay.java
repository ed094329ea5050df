package kz.ecomap.complaints;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.clock.Term;

/**
 * What became of a complaint at a body from which it was sent on: that body answers for it, not the
 * one that has the complaint now.
 *
 * @param authority code of the body
 * @param workingDays how long it had the complaint, or the contested answer, in working days
 * @param lapses how many terms passed in silence meanwhile; each is by law a refusal
 * @param answeredIn working days to its latest answer, if it gave one, which was contested then
 */
public record Stay(String authority, int workingDays, int lapses, Optional<Integer> answeredIn) {
  /** Checks that it is one. */
  public Stay {
    if (authority.isEmpty() || workingDays < 0 || lapses < 0) {
      throw new IllegalArgumentException(authority + " " + workingDays + " " + lapses);
    }
  }

  /** Whether it was sent on after the days that the law gives for that. */
  public boolean late() {
    return workingDays > Term.TO_FORWARD;
  }

  /** As they are stored: {@code AKIMAT 5 1 4;SES 2 0}; the days to the answer are the last. */
  public static String stored(List<Stay> stays) {
    return stays.stream().map(Stay::stored).collect(Collectors.joining(";"));
  }

  /** Reads what is stored; absent is none. */
  public static List<Stay> all(Optional<String> stored) {
    return stored.stream().flatMap(text -> Stream.of(text.split(";", -1))).map(Stay::of).toList();
  }

  private String stored() {
    return authority
        + " "
        + workingDays
        + " "
        + lapses
        + answeredIn.map(days -> " " + days).orElse("");
  }

  private static Stay of(String stored) {
    var parts = stored.split(" ", -1);
    return new Stay(
        parts[0],
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        parts.length > 3 ? Optional.of(Integer.valueOf(parts[3])) : Optional.empty());
  }
}
