package kz.ecomap.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which bodies are competent for a category in a region.
 *
 * @param category its code
 * @param region code of a region, or {@link #COUNTRY} for every region without a line of its own
 * @param authorities the first must answer unless the citizen or a moderator changes it
 * @param from the first day on which this is so
 * @param to the last day; empty while it is so
 * @param draft whether the Centre has not yet checked it against the bodies' statutes
 */
public record Route(
    String category,
    String region,
    List<String> authorities,
    LocalDate from,
    Optional<LocalDate> to,
    boolean draft) {
  /** The whole country. */
  public static final String COUNTRY = "KZ";

  /** Keeps its own copy and checks that somebody is competent, for some time. */
  public Route {
    authorities = List.copyOf(authorities);
    if (authorities.isEmpty() || to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException(
          category + " in " + region + " from " + from + " to " + to);
    }
  }

  /** Whether it is so on a day. */
  boolean isValid(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
