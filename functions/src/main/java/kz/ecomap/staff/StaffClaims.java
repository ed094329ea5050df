package kz.ecomap.staff;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.id.Signer;

/**
 * What the claims of a token must be (RFC 7519 §4.1) and what they say. The names of roles, body
 * and region are Cognito's; other issuers can be told to use them.
 */
final class StaffClaims implements JWTClaimsSetVerifier<SecurityContext> {
  /** How far the clocks of issuer and service may differ. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private static final Set<String> ROLES =
      Set.of("moderator", "authority", "editor", "administrator");
  private static final Pattern AUTHORITY = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final Pattern REGION = Pattern.compile("KZ-[0-9]{2}");

  private final String issuer;
  private final String audience;
  private final InstantSource clock;

  StaffClaims(String issuer, String audience, InstantSource clock) {
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
    var now = clock.instant();
    require(issuer.equals(claims.getIssuer()), "issuer");
    require(isForUs(claims), "audience");
    require(claims.getSubject() != null && !claims.getSubject().isBlank(), "subject");
    require(
        claims.getExpirationTime() != null
            && now.isBefore(instant(claims.getExpirationTime()).plus(SKEW)),
        "expiry");
    require(
        claims.getNotBeforeTime() == null
            || !now.isBefore(instant(claims.getNotBeforeTime()).minus(SKEW)),
        "not yet valid");
  }

  /** Who the claims, once verified, are about. */
  static StaffMember member(JWTClaimsSet claims) {
    var authority = matching(claims, "custom:authority", AUTHORITY);
    var roles = new HashSet<>(groups(claims));
    roles.retainAll(ROLES);
    if (authority.isEmpty()) {
      roles.remove("authority");
    }
    return new StaffMember(
        Signer.sha256(claims.getIssuer() + "\n" + claims.getSubject()).substring(0, 32),
        new Caller(Set.copyOf(roles), authority, matching(claims, "custom:region", REGION)));
  }

  /** ID tokens have an audience; Cognito's access tokens have a client instead. */
  private boolean isForUs(JWTClaimsSet claims) {
    return claims.getAudience().contains(audience)
        || (claims.getAudience().isEmpty() && audience.equals(claims.getClaim("client_id")));
  }

  private static List<String> groups(JWTClaimsSet claims) {
    try {
      var groups = claims.getStringListClaim("cognito:groups");
      return groups == null ? List.of() : groups;
    } catch (ParseException e) {
      return List.of();
    }
  }

  private static Optional<String> matching(JWTClaimsSet claims, String name, Pattern pattern) {
    return claims.getClaim(name) instanceof String text && pattern.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Instant instant(Date date) {
    return date.toInstant();
  }

  private static void require(boolean condition, String claim) throws BadJWTException {
    if (!condition) {
      throw new BadJWTException(claim);
    }
  }
}
