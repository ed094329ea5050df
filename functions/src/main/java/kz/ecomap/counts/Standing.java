package kz.ecomap.counts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.complaints.Status;

/**
 * Where a published complaint stands.
 *
 * @param overdue whether the authority's term has lapsed without an answer
 */
public record Standing(Status status, boolean overdue) {
  private static final Map<Status, Character> LETTERS =
      Map.of(
          Status.PUBLISHED, 'p',
          Status.IN_WORK, 'w',
          Status.CONTESTED, 'c',
          Status.ANSWERED, 'a',
          Status.RESOLVED, 'r');
  private static final Map<Character, Standing> BY_LETTER = byLetter();

  /** Checks that it is one of a published complaint, and that an answered one is not overdue. */
  public Standing {
    if (!LETTERS.containsKey(status) || (overdue && !status.awaitsAuthority())) {
      throw new IllegalArgumentException("not counted: " + status + " " + overdue);
    }
  }

  /** As in attributes: a letter of the status, in upper case when it is overdue. */
  char letter() {
    char letter = LETTERS.get(status);
    return overdue ? Character.toUpperCase(letter) : letter;
  }

  /**
   * The standing of a letter.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Standing of(char letter) {
    return Optional.ofNullable(BY_LETTER.get(letter))
        .orElseThrow(() -> new IllegalArgumentException("no standing has the letter " + letter));
  }

  private static Map<Character, Standing> byLetter() {
    var standings = new HashMap<Character, Standing>();
    for (var status : LETTERS.keySet()) {
      for (var overdue : status.awaitsAuthority() ? new boolean[] {false, true} : new boolean[1]) {
        var standing = new Standing(status, overdue);
        standings.put(standing.letter(), standing);
      }
    }
    return Map.copyOf(standings);
  }
}
