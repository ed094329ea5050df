package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ecomap.Endpoint;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import org.junit.jupiter.api.Test;

/** The routes are the endpoint list. */
class ApiTest {
  private final Template stack = Synthesis.shared().stack();

  @Test
  void routesAreTheEndpoints() {
    var expected =
        Arrays.stream(Endpoint.values())
            .map(e -> e.method() + " " + e.gatewayPath())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(routes().keySet()));
  }

  @Test
  void tokensAreReadWhereTheListSaysSo() {
    var authorizer = stack.all("AWS::ApiGateway::Authorizer").keySet().iterator().next();
    for (var endpoint : Endpoint.values()) {
      var method = routes().get(endpoint.method() + " " + endpoint.gatewayPath());
      var read = endpoint.access().tokenRead();
      assertEquals(read ? "CUSTOM" : "NONE", method.path("AuthorizationType").asText());
      assertEquals(read ? authorizer : "", method.at("/AuthorizerId/Ref").asText());
    }
  }

  @Test
  void theAuthorizerIsAskedEveryTime() {
    var authorizer = stack.only("AWS::ApiGateway::Authorizer").path("Properties");
    assertEquals("REQUEST", authorizer.path("Type").asText());
    assertEquals(0, authorizer.path("AuthorizerResultTtlInSeconds").asInt(-1));
    assertTrue(authorizer.path("IdentitySource").asText("").isEmpty());
  }

  @Test
  void everyRouteLeadsToItsOwnFunctionAndMayOnlyComeFromThere() {
    var functions = Synthesis.shared().functions();
    var permissions = functions.all("AWS::Lambda::Permission");
    for (var endpoint : Endpoint.values()) {
      var live = Names.words(endpoint) + "Live";
      var permission = permissions.get(Names.words(endpoint) + "OnRequests").path("Properties");
      var function = functions.text(permission.path("FunctionName"));
      assertTrue(function.startsWith("${" + live), function);
      var method = routes().get(endpoint.method() + " " + endpoint.gatewayPath());
      var called = stack.text(method.at("/Integration/Uri"));
      assertTrue(called.contains("Functions" + live), called);
      var path = endpoint.gatewayPath().replaceAll("\\{\\w+}", "*");
      var source = functions.text(permission.path("SourceArn"));
      assertTrue(source.endsWith("/v1/" + endpoint.method() + path), source);
    }
    long others =
        EventFunctions.ALL.stream()
            .filter(f -> f.trigger() == Trigger.AUTHORIZER || f.trigger() == Trigger.OBJECT_CREATED)
            .count();
    assertEquals(others, stack.all("AWS::Lambda::Permission").size());
  }

  @Test
  void aPartOfThePathHasOneName() {
    var parameters = new HashSet<String>();
    for (var resource : stack.all("AWS::ApiGateway::Resource").values()) {
      if (resource.at("/Properties/PathPart").asText().startsWith("{")) {
        var parent = stack.text(resource.at("/Properties/ParentId"));
        assertTrue(parameters.add(parent), "two parameters below " + parent);
      }
    }
  }

  @Test
  void whatTheGatewayAnswersIsAProblemWithACorrelationId() throws JsonProcessingException {
    var statuses = new TreeMap<String, Integer>();
    for (var response : stack.all("AWS::ApiGateway::GatewayResponse").values()) {
      var properties = response.path("Properties");
      var headers = properties.path("ResponseParameters");
      assertEquals(
          "'application/problem+json'",
          headers.path("gatewayresponse.header.Content-Type").asText());
      assertEquals(
          "context.requestId", headers.path("gatewayresponse.header.X-Correlation-Id").asText());
      var body =
          new ObjectMapper()
              .readTree(properties.at("/ResponseTemplates/application~1json").asText());
      assertEquals("$context.requestId", body.path("correlationId").asText());
      assertEquals(properties.path("StatusCode").asInt(), body.path("status").asInt());
      assertTrue(body.path("type").asText().startsWith("urn:ecomap:problem:"));
      assertFalse(body.path("title").asText().isEmpty());
      statuses.put(properties.path("ResponseType").asText(), body.path("status").asInt());
    }
    assertTrue(
        statuses
            .entrySet()
            .containsAll(
                Map.of(
                        "UNAUTHORIZED", 401,
                        "ACCESS_DENIED", 403,
                        "MISSING_AUTHENTICATION_TOKEN", 404,
                        "REQUEST_TOO_LARGE", 413,
                        "THROTTLED", 429,
                        "DEFAULT_5XX", 500)
                    .entrySet()),
        statuses.toString());
  }

  @Test
  void theAccessLogHasNothingPersonal() {
    var stage = stack.only("AWS::ApiGateway::Stage").path("Properties");
    var logged = stage.at("/AccessLogSetting/Format").asText();
    assertTrue(logged.contains("$context.resourcePath") && logged.contains("$context.requestId"));
    for (var personal :
        Set.of("context.path", "sourceIp", "userAgent", "authorizer", "caller", "identity")) {
      assertFalse(logged.contains(personal), personal);
    }
    var all = stage.at("/MethodSettings/0");
    assertEquals("OFF", all.path("LoggingLevel").asText());
    assertFalse(all.path("DataTraceEnabled").asBoolean());
    assertTrue(all.path("ThrottlingRateLimit").asInt() > 0);
    assertTrue(all.path("ThrottlingBurstLimit").asInt() > 0);
  }

  @Test
  void bytesPassAsTheyAre() {
    assertEquals(
        "*/*",
        stack.only("AWS::ApiGateway::RestApi").at("/Properties/BinaryMediaTypes/0").asText());
  }

  /** The methods by "METHOD /path". */
  private Map<String, JsonNode> routes() {
    var routes = new TreeMap<String, JsonNode>();
    for (var method : stack.all("AWS::ApiGateway::Method").values()) {
      var properties = method.path("Properties");
      routes.put(
          properties.path("HttpMethod").asText() + " " + path(properties.path("ResourceId")),
          properties);
    }
    return routes;
  }

  private String path(JsonNode resourceId) {
    if (!resourceId.has("Ref")) {
      return "";
    }
    var resource = stack.all("AWS::ApiGateway::Resource").get(resourceId.path("Ref").asText());
    return path(resource.at("/Properties/ParentId"))
        + "/"
        + resource.at("/Properties/PathPart").asText();
  }
}
