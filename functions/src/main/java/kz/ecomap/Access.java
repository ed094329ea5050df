package kz.ecomap;

import java.util.Set;
import kz.ecomap.shared.http.Caller;

/**
 * Who may call an endpoint.
 *
 * @param tokenRead whether a token is looked at, if there is one
 * @param roles the caller must have one of these; none: anyone may call
 */
public record Access(boolean tokenRead, Set<String> roles) {
  /** Anyone; a token is not looked at. */
  public static final Access ANYONE = new Access(false, Set.of());

  /** Anyone, but staff is recognised by its token. */
  public static final Access ANYONE_OR_STAFF = new Access(true, Set.of());

  /** Only editors, who keep facilities and what is said of them. */
  static final Access EDITOR = staff("editor");

  /** Only callers with one of these roles. */
  public static Access staff(String... roles) {
    return new Access(true, Set.of(roles));
  }

  /** Whether this caller may call. */
  public boolean allows(Caller caller) {
    return roles.isEmpty() || roles.stream().anyMatch(caller::is);
  }
}
