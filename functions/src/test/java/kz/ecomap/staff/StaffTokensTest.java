package kz.ecomap.staff;

import static kz.ecomap.staff.TestIssuer.NOW;
import static kz.ecomap.staff.TestIssuer.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTokensTest {
  private static final RSAKey KEY = TestIssuer.rsaKey("k1");
  private static final RSAKey OTHER = TestIssuer.rsaKey("k2");

  private final TestIssuer issuer = new TestIssuer();
  private final StaffTokens tokens = issuer.tokens();

  @BeforeEach
  void publish() {
    issuer.publish(KEY);
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void aTokenSaysWhoCalls() throws Exception {
    var member =
        tokens.verify(
            signed(
                KEY,
                issuer
                    .claims("authority", "editor", "root", "Moderator")
                    .claim("custom:authority", "AKIMAT")
                    .claim("custom:region", "KZ-75")));

    assertEquals(Set.of("authority", "editor"), member.caller().roles());
    assertEquals(Optional.of("AKIMAT"), member.caller().authority());
    assertEquals(Optional.of("KZ-75"), member.caller().region());
    assertTrue(member.principal().matches("[0-9a-f]{32}"), member.principal());
  }

  @Test
  void ellipticCurvesAreTakenToo() throws Exception {
    var key = TestIssuer.ecKey("e1");
    issuer.publish(KEY, key);

    var member = tokens.verify(signed(key, issuer.claims("moderator")));

    assertTrue(member.caller().is("moderator"));
  }

  @Test
  void anAccessTokenNamesTheClientInsteadOfTheAudience() throws Exception {
    var claims = issuer.claims("moderator").audience((String) null).claim("client_id", "ecomap");

    assertTrue(tokens.verify(signed(KEY, claims)).caller().is("moderator"));
  }

  @Test
  void whoIsInNoGroupHasNoRole() throws Exception {
    var claims = issuer.claims().claim("cognito:groups", null);

    assertEquals(Set.of(), tokens.verify(signed(KEY, claims)).caller().roles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"akimat", "AKIMAT,moderator", "", "AKIMAT\nX"})
  void nobodySpeaksForABodyThatIsNoCode(String authority) throws Exception {
    var claims = issuer.claims("authority").claim("custom:authority", authority);
    var caller = tokens.verify(signed(KEY, claims)).caller();

    assertFalse(caller.is("authority"));
    assertEquals(Optional.empty(), caller.authority());
  }

  @ParameterizedTest
  @CsvSource({
    "600, -60, true",
    "-59, -60, true",
    "-60, -60, false",
    "-3600, -7200, false",
    "600, 60, true",
    "600, 61, false",
  })
  void timesCountWithAMinuteOfDoubt(long expiresIn, long validIn, boolean valid) {
    var claims =
        issuer
            .claims("moderator")
            .expirationTime(Date.from(NOW.plusSeconds(expiresIn)))
            .notBeforeTime(Date.from(NOW.plusSeconds(validIn)));

    assertEquals(valid, isValid(signed(KEY, claims)));
  }

  @Test
  void whatTheClaimsLackOrGetWrongMakesATokenWorthless() {
    var claims =
        List.of(
            issuer.claims("moderator").issuer("https://elsewhere.example"),
            issuer.claims("moderator").issuer(null),
            issuer.claims("moderator").issuer(issuer.name() + "/"),
            issuer.claims("moderator").audience("another-client"),
            issuer.claims("moderator").audience("another-client").claim("client_id", "ecomap"),
            issuer.claims("moderator").audience((String) null),
            issuer.claims("moderator").expirationTime(null),
            issuer.claims("moderator").subject(null));

    claims.forEach(wrong -> assertFalse(isValid(signed(KEY, wrong)), wrong.build()::toString));
  }

  @Test
  void aTokenWithoutASignatureIsWorthless() {
    assertFalse(isValid(new PlainJWT(issuer.claims("moderator").build()).serialize()));
  }

  @Test
  void thePublicKeyIsNoSharedSecret() throws Exception {
    var secret = KEY.toRSAPublicKey().getEncoded();
    var claims = issuer.claims("moderator").build();

    assertFalse(isValid(signed(JWSAlgorithm.HS256, "k1", new MACSigner(secret), claims)));
  }

  @Test
  void otherAlgorithmsOfTheSameKeyAreNotTaken() throws Exception {
    var claims = issuer.claims("moderator").build();

    assertFalse(isValid(signed(JWSAlgorithm.RS512, "k1", new RSASSASigner(KEY), claims)));
  }

  @Test
  void aKeyOfTheSameNameIsNotTheKey() throws Exception {
    var claims = issuer.claims("moderator").build();

    assertFalse(isValid(signed(JWSAlgorithm.RS256, "k1", new RSASSASigner(OTHER), claims)));
  }

  @Test
  void aChangedTokenIsWorthless() {
    var parts = signed(KEY, issuer.claims("editor")).split("\\.", 3);
    JWTClaimsSet more = issuer.claims("editor", "moderator").build();
    var payload = com.nimbusds.jose.util.Base64URL.encode(more.toString());

    assertFalse(isValid(parts[0] + "." + payload + "." + parts[2]));
    assertFalse(isValid(parts[0] + "." + parts[1] + "."));
    assertFalse(isValid(parts[0] + "." + parts[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "....", "eyJhbGciOiJSUzI1NiJ9.e30."})
  void whatIsNoTokenIsWorthless(String text) {
    assertFalse(isValid(text));
  }

  @Test
  void whatIsFarTooLongIsNotEvenParsed() {
    assertFalse(isValid("a".repeat(100_000)));
    assertEquals(0, issuer.fetches());
  }

  @Test
  void keysAreFetchedOnceAndAgainWhenTheyWereChanged() {
    assertTrue(isValid(signed(KEY, issuer.claims("moderator"))));
    assertTrue(isValid(signed(KEY, issuer.claims("editor"))));
    assertEquals(1, issuer.fetches());

    issuer.publish(OTHER);
    assertTrue(isValid(signed(OTHER, issuer.claims("moderator"))));
    assertEquals(2, issuer.fetches());
    assertFalse(isValid(signed(KEY, issuer.claims("moderator"))), "withdrawn");
  }

  @Test
  void forgedKeyNamesDoNotMakeUsHammerTheIssuer() {
    for (int i = 0; i < 20; i++) {
      assertFalse(isValid(signed(TestIssuer.ecKey("forged" + i), issuer.claims("moderator"))));
    }
    assertTrue(issuer.fetches() <= 2, () -> issuer.fetches() + " fetches");
    assertTrue(isValid(signed(KEY, issuer.claims("moderator"))));
  }

  @Test
  void withoutKeysNoTokenIsValid() {
    issuer.fail();
    var token = signed(KEY, issuer.claims("moderator"));

    assertThrows(IllegalStateException.class, () -> tokens.verify(token));
  }

  @Test
  void anIssuerThatIsGoneIsAFaultAndNoAdmission() {
    issuer.close();
    var token = signed(KEY, issuer.claims("moderator").expirationTime(in(Duration.ofHours(1))));

    assertThrows(IllegalStateException.class, () -> tokens.verify(token));
  }

  private static Date in(Duration time) {
    return Date.from(NOW.plus(time));
  }

  private boolean isValid(String token) {
    try {
      tokens.verify(token);
      return true;
    } catch (InvalidToken e) {
      return false;
    }
  }
}
