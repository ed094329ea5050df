package kz.ecomap.shared.http;

import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the authorizer found it in the token; nobody in particular when there was none.
 *
 * @param roles of {@code moderator}, {@code authority}, {@code editor}, {@code administrator}
 * @param authority the code of the authority that the caller speaks for
 * @param region the region in which it does
 */
public record Caller(Set<String> roles, Optional<String> authority, Optional<String> region) {
  /** A citizen, or anybody else. */
  public static final Caller ANYONE = new Caller(Set.of(), Optional.empty(), Optional.empty());

  /** Whether the caller has a role. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}
