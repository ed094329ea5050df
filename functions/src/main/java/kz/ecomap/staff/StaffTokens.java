package kz.ecomap.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/**
 * Verifies the tokens of one OpenID Connect issuer: signed with RS256 or ES256 by a key of the
 * issuer's published set, and with the claims that {@link StaffClaims} wants.
 *
 * <p>The key set is fetched when it is first needed, kept for some minutes, and fetched anew when a
 * token names a key that is not in it, though not more than twice in half a minute, so that forged
 * tokens cannot make us hammer the issuer. While keys cannot be had, no token is valid.
 */
public final class StaffTokens {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int MAX_KEY_SET_BYTES = 100_000;

  /** No token of an issuer we know is longer; longer ones are not even parsed. */
  private static final int MAX_LENGTH = 8_192;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  /**
   * Tokens of an issuer.
   *
   * @param issuer exactly as in the claim {@code iss}
   * @param audience what {@code aud} must contain, or {@code client_id} be
   * @param keySet where the issuer publishes its keys
   */
  public StaffTokens(String issuer, String audience, URI keySet, InstantSource clock) {
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys(keySet)));
    processor.setJWTClaimsSetVerifier(new StaffClaims(issuer, audience, clock));
  }

  /**
   * Who a token is about.
   *
   * @throws InvalidToken when it is not one of the issuer's for us, or not any more
   * @throws IllegalStateException when the issuer's keys cannot be had
   */
  public StaffMember verify(String token) throws InvalidToken {
    if (token.length() > MAX_LENGTH) {
      throw new InvalidToken();
    }
    try {
      return StaffClaims.member(processor.process(token, null));
    } catch (KeySourceException e) {
      if (e instanceof com.nimbusds.jose.jwk.source.RateLimitReachedException) {
        throw new InvalidToken();
      }
      throw new IllegalStateException("the issuer's keys cannot be had", e);
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new InvalidToken();
    }
  }

  private static JWKSource<SecurityContext> keys(URI keySet) {
    try {
      var retriever =
          new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_KEY_SET_BYTES);
      return JWKSourceBuilder.create(keySet.toURL(), retriever)
          .cache(KEPT.toMillis(), 2L * TIMEOUT_MILLIS)
          .refreshAheadCache(false)
          .rateLimited(BETWEEN_FETCHES.toMillis())
          .retrying(true)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no address of a key set: " + keySet, e);
    }
  }
}
