package kz.ecomap.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a complaint was handled so far, in numbers: what the accountability pages count.
 *
 * @param past the bodies that sent it on, in the order in which they had it
 * @param lapses how many terms passed in silence at the body that has it now; each is by law a
 *     refusal
 * @param lapsed whether the term that runs has passed in silence
 * @param answeredIn working days from the day on which the body that has it now received it, or
 *     from the contest, to its latest answer
 */
public record Handling(List<Stay> past, int lapses, boolean lapsed, Optional<Integer> answeredIn) {
  /** Of a complaint that was just filed. */
  public static final Handling NONE = new Handling(List.of(), 0, false, Optional.empty());

  /** Checks that a silence that lasts is counted; keeps its own copy. */
  public Handling {
    past = List.copyOf(past);
    if (lapses < (lapsed ? 1 : 0)) {
      throw new IllegalArgumentException(lapses + " lapses, " + lapsed);
    }
  }

  /** How often it was sent on to another body. */
  public int hops() {
    return past.size();
  }

  /** How many terms passed in silence, wherever it was. */
  public int allLapses() {
    return lapses + past.stream().mapToInt(Stay::lapses).sum();
  }

  /**
   * After a body sent it on to another one, whose term is new and who has done nothing yet.
   *
   * @param workingDays how long that body had it
   */
  public Handling forward(String from, int workingDays) {
    var stays = new ArrayList<>(past);
    stays.add(new Stay(from, workingDays, lapses, answeredIn));
    return new Handling(stays, 0, false, Optional.empty());
  }

  /** After its term passed in silence. */
  public Handling lapse() {
    return new Handling(past, lapses + 1, true, answeredIn);
  }

  /** After an answer. */
  public Handling answer(int workingDays) {
    return new Handling(past, lapses, false, Optional.of(workingDays));
  }

  /** Under a new term. */
  public Handling renew() {
    return new Handling(past, lapses, false, answeredIn);
  }
}
