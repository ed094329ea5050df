package kz.ecomap.counts;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Status;

/**
 * What a cell tells apart of complaints: 7 groups in 8 standings, 56 counts at most. A filter by
 * any of the three is a sum of some of them.
 */
public record Combination(Group group, Standing standing) {
  private static final Map<Group, Character> LETTERS =
      new EnumMap<>(
          Map.of(
              Group.AIR, 'a',
              Group.WATER, 'w',
              Group.WASTE, 'g',
              Group.LAND, 'l',
              Group.NATURE, 'n',
              Group.PHYSICAL, 'p',
              Group.RIGHTS, 'r'));

  /** Reading a cell makes none of them anew. */
  private static final Map<String, Combination> BY_LETTERS = new HashMap<>();

  static {
    for (var group : Group.values()) {
      for (var letter : "pPwWcCar".toCharArray()) {
        var combination = new Combination(group, Standing.of(letter));
        BY_LETTERS.put(combination.letters(), combination);
      }
    }
  }

  /** As in attributes: the group's letter and the standing's. */
  public String letters() {
    return new String(new char[] {LETTERS.get(group), standing.letter()});
  }

  /** Every combination. */
  public static Collection<Combination> all() {
    return Collections.unmodifiableCollection(BY_LETTERS.values());
  }

  /**
   * The combination of two letters.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Combination of(String letters) {
    return Optional.ofNullable(BY_LETTERS.get(letters))
        .orElseThrow(() -> new IllegalArgumentException("no combination is called " + letters));
  }

  /** Whether a filter asks for it; what is empty does not restrict. */
  public boolean matches(
      Optional<Group> wanted, Optional<Status> status, Optional<Boolean> overdue) {
    return (wanted.isEmpty() || wanted.get() == group)
        && (status.isEmpty() || status.get() == standing.status())
        && (overdue.isEmpty() || overdue.get() == standing.overdue());
  }
}
