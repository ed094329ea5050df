package kz.ecomap.staff;

/** A token is not one that we trust; why is nobody's business but the log's of its issuer. */
public final class InvalidToken extends Exception {
  private static final long serialVersionUID = 1;

  InvalidToken() {
    super("invalid token", null, false, false);
  }
}
