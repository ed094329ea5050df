package kz.ecomap.local;

/** Why Ecomap does not start, in words for the person who started it, with what to do about it. */
public final class CannotStart extends Exception {
  private static final long serialVersionUID = 1;

  /** A reason without a technical cause. */
  public CannotStart(String message) {
    super(message);
  }

  /** A reason with its technical cause, which the log keeps. */
  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
