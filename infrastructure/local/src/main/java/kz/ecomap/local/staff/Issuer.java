package kz.ecomap.local.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.PrivateFiles;
import kz.ecomap.shared.aws.Aws;

/**
 * The identity provider of one machine, for trial and development: it gives anybody any role. Its
 * key pair stays in the data folder, so that a token outlives a restart.
 */
public final class Issuer {
  /** Where it gives tokens. */
  public static final String TOKEN_PATH = "/local/token";

  /** Where its public keys are. */
  public static final String KEY_SET_PATH = "/local/.well-known/jwks.json";

  /** How long a token is good for: a working day. */
  static final Duration LIFE = Duration.ofHours(8);

  private static final int KEY_BITS = 2048;

  private final Supplier<RSAKey> key;
  private final String name;
  private final String audience;
  private final InstantSource clock;

  private Issuer(Supplier<RSAKey> key, String name, String audience, InstantSource clock) {
    this.key = key;
    this.name = name;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * The issuer of a data folder, with the key that the folder keeps, or gets with the first token:
   * to make one takes seconds.
   *
   * @param name its {@code iss} claim
   * @param audience its {@code aud} claim
   */
  public static Issuer of(DataFolder folder, String name, String audience, InstantSource clock) {
    var file = folder.file("issuer.json");
    return new Issuer(Aws.once(() -> keyIn(file)), name, audience, clock);
  }

  /** Makes the key now, so that nobody waits for it later. */
  public void prepare() {
    var unused = key.get();
  }

  private static RSAKey keyIn(Path file) {
    try {
      if (!Files.exists(file)) {
        var made =
            new RSAKeyGenerator(KEY_BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        PrivateFiles.write(file, made.toJSONString());
      }
      return RSAKey.parse(Files.readString(file));
    } catch (JOSEException | ParseException | IOException e) {
      throw new IllegalStateException("the key in " + file + " cannot be used", e);
    }
  }

  /** Its name, as in the {@code iss} claim. */
  public String name() {
    return name;
  }

  /** Its public keys as a JWK set (RFC 7517). */
  Map<String, Object> keySet() {
    return new JWKSet(key.get().toPublicJWK()).toJSONObject();
  }

  /** A token as Cognito would give it to a member of staff. */
  String token(String role, Optional<String> authority, Optional<String> region) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(name)
            .audience(audience)
            .subject("local-" + role)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .claim("token_use", "id")
            .claim("cognito:groups", List.of(role));
    authority.ifPresent(code -> claims.claim("custom:authority", code));
    region.ifPresent(code -> claims.claim("custom:region", code));
    try {
      var signing = key.get();
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signing.getKeyID()).build();
      var token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(signing));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
