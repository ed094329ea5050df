package kz.ecomap.complaints;

import java.util.Optional;

/**
 * How a complaint was handled so far, in numbers: what the accountability pages count.
 *
 * @param hops how often it was sent on to another body
 * @param lapses how many terms passed in silence; each is by law a refusal
 * @param lapsed whether the term that runs has passed in silence
 * @param answeredIn working days from the day on which the body that answered received it, or from
 *     the contest, to the latest answer
 */
public record Handling(int hops, int lapses, boolean lapsed, Optional<Integer> answeredIn) {
  /** Of a complaint that was just filed. */
  public static final Handling NONE = new Handling(0, 0, false, Optional.empty());

  /** Checks that a silence that lasts is counted. */
  public Handling {
    if (hops < 0 || lapses < (lapsed ? 1 : 0)) {
      throw new IllegalArgumentException(hops + " hops, " + lapses + " lapses, " + lapsed);
    }
  }

  /** After it was sent on to another body, whose term is new. */
  public Handling forward() {
    return new Handling(hops + 1, lapses, false, answeredIn);
  }

  /** After its term passed in silence. */
  public Handling lapse() {
    return new Handling(hops, lapses + 1, true, answeredIn);
  }

  /** After an answer. */
  public Handling answer(int workingDays) {
    return new Handling(hops, lapses, false, Optional.of(workingDays));
  }

  /** Under a new term. */
  public Handling renew() {
    return new Handling(hops, lapses, false, answeredIn);
  }
}
