package kz.ecomap.evidence;

import kz.ecomap.clock.Term;

/** The queues of what waits for somebody, kept by index {@code byQueue}. */
public final class Queues {
  /** What waits for a moderator: complaints to decide on, and photos that came later. */
  public static final String MODERATORS = "moderator";

  private Queues() {}

  /** The queue of what an authority of a region must answer. */
  public static String of(String authority, String region) {
    return authority + "#" + region;
  }

  /** Orders a queue: the earliest due day first. */
  public static String urgency(Term term, String id) {
    return term.dueOn() + "#" + id;
  }
}
