package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who else says so. Supporters are counted once a browser, of which nothing is known.
 *
 * @param supporters browsers that said that it affects them too
 * @param stillThere those of them that also said that the problem is still there
 * @param stillThereOn when that was said last
 * @param doubles complaints that are joined to this one
 */
public record Support(
    int supporters, int stillThere, Optional<LocalDate> stillThereOn, List<Joined> doubles) {
  /** Nobody yet. */
  public static final Support NONE = new Support(0, 0, Optional.empty(), List.of());

  /** Keeps its own copy. */
  public Support {
    doubles = List.copyOf(doubles);
  }

  /** How many it affects beside the reporter: reporters of doubles and their supporters too. */
  public int count() {
    return supporters + doubles.stream().mapToInt(one -> 1 + one.supporters()).sum();
  }
}
