package kz.ecomap.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ecomap.Endpoint;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.testing.SampleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizerTest {
  private static final RSAKey KEY = TestIssuer.rsaKey("k1");
  private static final List<String> ROLES =
      List.of("moderator", "authority", "editor", "administrator");

  private final TestIssuer issuer = new TestIssuer();
  private final Authorizer authorizer = new Authorizer(wiring());

  @BeforeEach
  void publish() {
    issuer.publish(KEY);
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  static Stream<Arguments> rolesAndEndpoints() {
    return Arrays.stream(Endpoint.values())
        .flatMap(endpoint -> ROLES.stream().map(role -> Arguments.of(role, endpoint)));
  }

  @ParameterizedTest
  @MethodSource("rolesAndEndpoints")
  void eachRoleMayCallWhatTheListSays(String role, Endpoint endpoint) {
    var answer = authorizer.handleRequest(call(endpoint, bearer(role)), null);
    var access = endpoint.access();

    boolean expected = access.roles().isEmpty() || access.roles().contains(role);
    assertEquals(expected ? "Allow" : "Deny", effect(answer));
    assertEquals(access.tokenRead() ? role : "", answer.getContext().get("roles"));
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void withoutATokenOnlyWhatIsPublicCanBeCalled(Endpoint endpoint) {
    var call = call(endpoint, null);

    if (endpoint.access().roles().isEmpty()) {
      var answer = authorizer.handleRequest(call, null);
      assertEquals("Allow", effect(answer));
      assertEquals("", answer.getContext().get("roles"));
    } else {
      assertUnauthorized(call);
    }
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void aBadTokenIsWorseThanNoneWhereverItIsLookedAt(Endpoint endpoint) {
    for (var header :
        List.of("Bearer a.b.c", "Bearer", "Basic dXNlcjpwYXNz", bearer("editor") + "x")) {
      var call = call(endpoint, header);
      if (endpoint.access().tokenRead()) {
        assertUnauthorized(call);
      } else {
        assertEquals("Allow", effect(authorizer.handleRequest(call, null)));
      }
    }
  }

  @Test
  void theAnswerSaysWhoCallsAndForWhatItIs() {
    var event = sample();
    var claims =
        issuer
            .claims("moderator", "authority")
            .claim("custom:authority", "AKIMAT")
            .claim("custom:region", "KZ-75");
    event.setHeaders(Map.of("authorization", "bearer " + TestIssuer.signed(KEY, claims)));

    var answer = authorizer.handleRequest(event, null);

    assertEquals(
        Map.of("roles", "authority,moderator", "authority", "AKIMAT", "region", "KZ-75"),
        answer.getContext());
    assertEquals(event.getMethodArn(), ((Object[]) statement(answer).get("Resource"))[0]);
    assertTrue(answer.getPrincipalId().matches("[0-9a-f]{32}"), answer.getPrincipalId());
  }

  @Test
  void theSampleEventsTokenIsNotOurs() {
    assertUnauthorized(sample());
  }

  @Test
  void whatIsNoEndpointIsDeniedToAnybody() {
    var event = sample();
    event.setHeaders(Map.of("Authorization", bearer("administrator")));
    event.setResource("/api/v1/elsewhere");
    assertEquals("Deny", effect(authorizer.handleRequest(event, null)));

    event.setResource("/queue");
    event.setHttpMethod("DELETE");
    assertEquals("Deny", effect(authorizer.handleRequest(event, null)));
  }

  @Test
  void withoutTheIssuersKeysNobodyGetsIn() {
    issuer.fail();
    var call = sample();
    call.setHeaders(Map.of("Authorization", bearer("moderator")));

    assertThrows(IllegalStateException.class, () -> authorizer.handleRequest(call, null));
  }

  private void assertUnauthorized(APIGatewayCustomAuthorizerEvent call) {
    var thrown = assertThrows(RuntimeException.class, () -> authorizer.handleRequest(call, null));
    assertEquals("Unauthorized", thrown.getMessage());
    assertFalse(thrown instanceof IllegalStateException);
  }

  private String bearer(String role) {
    var claims = issuer.claims(role).claim("custom:authority", "AKIMAT");
    return "Bearer " + TestIssuer.signed(KEY, claims);
  }

  private static APIGatewayCustomAuthorizerEvent call(Endpoint endpoint, String authorization) {
    var event = sample();
    event.setHttpMethod(endpoint.method());
    event.setResource(Endpoint.BASE + endpoint.gatewayPath());
    event.setHeaders(authorization == null ? Map.of() : Map.of("Authorization", authorization));
    return event;
  }

  private static APIGatewayCustomAuthorizerEvent sample() {
    return SampleEvent.of(APIGatewayCustomAuthorizerEvent.class, SampleEvent.text("authorizer"));
  }

  private static String effect(IamPolicyResponse answer) {
    return statement(answer).get("Effect").toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> statement(IamPolicyResponse answer) {
    return ((Map<String, Object>[]) answer.getPolicyDocument().get("Statement"))[0];
  }

  private Wiring wiring() {
    var settings = new HashMap<String, String>();
    settings.put("ECOMAP_ISSUER", issuer.name());
    settings.put("ECOMAP_AUDIENCE", TestIssuer.AUDIENCE);
    return new Wiring(new Environment(settings::get), () -> TestIssuer.NOW);
  }
}
