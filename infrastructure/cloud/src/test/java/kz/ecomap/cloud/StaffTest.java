package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import kz.ecomap.Endpoint;
import org.junit.jupiter.api.Test;

/** Accounts are made by administrators, and say no more than administrators wrote. */
class StaffTest {
  private final Template stack = Synthesis.shared().stack();
  private final JsonNode pool = stack.only("AWS::Cognito::UserPool").path("Properties");
  private final JsonNode client = stack.only("AWS::Cognito::UserPoolClient").path("Properties");

  @Test
  void nobodySignsUpThemselves() {
    assertTrue(pool.at("/AdminCreateUserConfig/AllowAdminCreateUserOnly").asBoolean());
    assertEquals("ON", pool.path("MfaConfiguration").asText());
    assertEquals(List.of("SOFTWARE_TOKEN_MFA"), texts(pool.path("EnabledMfas")));
    assertTrue(pool.at("/Policies/PasswordPolicy/MinimumLength").asInt() >= 14);
  }

  @Test
  void everyRoleOfTheEndpointsIsAGroup() {
    var groups = new TreeSet<String>();
    for (var group : stack.all("AWS::Cognito::UserPoolGroup").values()) {
      groups.add(group.at("/Properties/GroupName").asText());
    }
    assertEquals(new TreeSet<>(Staff.GROUPS), groups);
    Arrays.stream(Endpoint.values())
        .forEach(endpoint -> assertTrue(groups.containsAll(endpoint.access().roles())));
  }

  @Test
  void thePageSignsInByTheCodeFlowWithoutASecret() {
    assertEquals(List.of("code"), texts(client.path("AllowedOAuthFlows")));
    assertFalse(client.path("GenerateSecret").asBoolean());
    assertFalse(texts(client.path("AllowedOAuthScopes")).contains("aws.cognito.signin.user.admin"));
    assertEquals(3, client.path("CallbackURLs").size());
    client
        .path("CallbackURLs")
        .forEach(url -> assertTrue(stack.text(url).matches("https://.*/(kk|ru|en)/staff/")));
  }

  @Test
  void nobodySaysThemselvesForWhichAuthorityTheySpeak() {
    assertTrue(texts(client.path("ReadAttributes")).contains("custom:authority"));
    assertTrue(texts(client.path("ReadAttributes")).contains("custom:region"));
    assertEquals(List.of("email"), texts(client.path("WriteAttributes")));
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
