package kz.ecomap.local.front;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.ecomap.Access;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunctions;
import kz.ecomap.local.LocalContext;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.json.Json;

/** Asks the authorizer that the deployment has, in the way of API Gateway. */
public final class AuthorizerGate implements Gate {
  /** What a Lambda authorizer throws for 401, by API Gateway's rule. */
  private static final String UNAUTHORIZED = "Unauthorized";

  private final Supplier<RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponse>>
      authorizer = Aws.once(AuthorizerGate::made);

  @Override
  public void check(Access access, ObjectNode event) {
    if (!access.tokenRead()) {
      return;
    }
    var policy = Json.MAPPER.<JsonNode>valueToTree(decision(event));
    if (!policy.at("/policyDocument/Statement/0/Effect").asText().equals("Allow")) {
      throw Problem.forbidden();
    }
    var caller = event.withObject("/requestContext/authorizer");
    caller.put("principalId", policy.path("principalId").asText());
    // API Gateway passes every value of the context on as a text.
    policy.path("context").properties().forEach(e -> caller.put(e.getKey(), e.getValue().asText()));
  }

  private IamPolicyResponse decision(ObjectNode event) {
    try {
      return authorizer
          .get()
          .handleRequest(
              question(event),
              new LocalContext("authorizer", event.at("/requestContext/requestId").asText()));
    } catch (RuntimeException e) {
      if (UNAUTHORIZED.equals(e.getMessage())) {
        throw Problem.unauthorized();
      }
      throw e;
    }
  }

  private static APIGatewayCustomAuthorizerEvent question(ObjectNode event) {
    var method = event.path("httpMethod").asText();
    var path = event.path("path").asText();
    var context = event.path("requestContext");
    return APIGatewayCustomAuthorizerEvent.builder()
        .withType("REQUEST")
        .withMethodArn("arn:aws:execute-api:local:000000000000:local/local/" + method + path)
        .withResource(event.path("resource").asText())
        .withPath(path)
        .withHttpMethod(method)
        .withHeaders(texts(event.path("headers")))
        .withQueryStringParameters(texts(event.path("queryStringParameters")))
        .withPathParameters(texts(event.path("pathParameters")))
        .withRequestContext(
            APIGatewayCustomAuthorizerEvent.RequestContext.builder()
                .withPath(path)
                .withHttpMethod(method)
                .withResourcePath(context.path("resourcePath").asText())
                .withRequestId(context.path("requestId").asText())
                .withStage("local")
                .build())
        .build();
  }

  private static Map<String, String> texts(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
    return texts;
  }

  @SuppressWarnings("unchecked")
  private static RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponse> made() {
    var declared =
        EventFunctions.ALL.stream()
            .filter(function -> function.trigger() == EventFunction.Trigger.AUTHORIZER)
            .findFirst()
            .orElseThrow();
    try {
      return (RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponse>)
          declared.function().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(declared.name() + " cannot be made as Lambda makes it", e);
    }
  }
}
