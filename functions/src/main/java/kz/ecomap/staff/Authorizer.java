package kz.ecomap.staff;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ecomap.Access;
import kz.ecomap.Endpoint;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Caller;

/**
 * Decides for API Gateway who may call an endpoint, as a REQUEST authorizer of a REST API, and says
 * to the endpoint who calls. Its answer is for one method of one endpoint, and a missing token is a
 * case of its own, so the deployment must neither cache its answers nor demand the header.
 */
public final class Authorizer
    implements RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponse> {
  private static final String BEARER = "Bearer ";
  private static final String NOBODY = "anyone";

  private final StaffTokens tokens;

  /** As Lambda makes it. */
  public Authorizer() {
    this(Wiring.live());
  }

  /** With given services. */
  public Authorizer(Wiring wiring) {
    this.tokens = wiring.staffTokens();
  }

  /**
   * Allows or denies.
   *
   * @throws RuntimeException with the message {@code Unauthorized}, which API Gateway answers with
   *     401, when a token is missing or not valid
   */
  @Override
  public IamPolicyResponse handleRequest(APIGatewayCustomAuthorizerEvent event, Context context) {
    var access = endpoint(event).map(Endpoint::access);
    var header = authorization(event);
    if (access.isEmpty()) {
      return policy(event, false, NOBODY, Caller.ANYONE);
    }
    if (!access.get().tokenRead() || (header.isEmpty() && access.get().roles().isEmpty())) {
      return policy(event, true, NOBODY, Caller.ANYONE);
    }
    return decided(event, access.get(), member(header.orElse("")));
  }

  private IamPolicyResponse decided(
      APIGatewayCustomAuthorizerEvent event, Access access, StaffMember member) {
    return policy(event, access.allows(member.caller()), member.principal(), member.caller());
  }

  private StaffMember member(String header) {
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw unauthorized();
    }
    try {
      return tokens.verify(header.substring(BEARER.length()).strip());
    } catch (InvalidToken e) {
      throw unauthorized();
    }
  }

  private static Optional<Endpoint> endpoint(APIGatewayCustomAuthorizerEvent event) {
    var path = event.getResource() == null ? "" : event.getResource();
    return path.startsWith(Endpoint.BASE + "/")
        ? Endpoint.of(event.getHttpMethod(), path.substring(Endpoint.BASE.length()))
        : Endpoint.of(event.getHttpMethod(), path);
  }

  private static Optional<String> authorization(APIGatewayCustomAuthorizerEvent event) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    if (event.getHeaders() != null) {
      headers.putAll(event.getHeaders());
    }
    return Optional.ofNullable(headers.get("Authorization"))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static IamPolicyResponse policy(
      APIGatewayCustomAuthorizerEvent event, boolean allowed, String principal, Caller caller) {
    var said = new TreeMap<String, Object>();
    said.put("roles", String.join(",", new TreeSet<>(caller.roles())));
    caller.authority().ifPresent(authority -> said.put("authority", authority));
    caller.region().ifPresent(region -> said.put("region", region));
    return IamPolicyResponse.builder()
        .withPrincipalId(principal)
        .withPolicyDocument(
            IamPolicyResponse.PolicyDocument.builder()
                .withVersion(IamPolicyResponse.VERSION_2012_10_17)
                .withStatement(List.of(statement(event.getMethodArn(), allowed)))
                .build())
        .withContext(Map.copyOf(said))
        .build();
  }

  private static Statement statement(String methodArn, boolean allowed) {
    return allowed
        ? IamPolicyResponse.allowStatement(methodArn)
        : IamPolicyResponse.denyStatement(methodArn);
  }

  private static RuntimeException unauthorized() {
    return new RuntimeException("Unauthorized");
  }
}
