package kz.ecomap.cloud;

import java.util.List;
import kz.ecomap.Endpoint;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigateway.AccessLogFormat;
import software.amazon.awscdk.services.apigateway.AuthorizationType;
import software.amazon.awscdk.services.apigateway.EndpointConfiguration;
import software.amazon.awscdk.services.apigateway.EndpointType;
import software.amazon.awscdk.services.apigateway.LambdaIntegration;
import software.amazon.awscdk.services.apigateway.LogGroupLogDestination;
import software.amazon.awscdk.services.apigateway.MethodLoggingLevel;
import software.amazon.awscdk.services.apigateway.MethodOptions;
import software.amazon.awscdk.services.apigateway.RequestAuthorizer;
import software.amazon.awscdk.services.apigateway.RestApi;
import software.amazon.awscdk.services.apigateway.StageOptions;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.FunctionAttributes;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;

/** The routes of {@link Endpoint}, each to its own function. */
final class Api {
  /** The last part of every path's beginning; CloudFront takes the whole beginning off. */
  static final String STAGE = Endpoint.BASE.substring(Endpoint.BASE.lastIndexOf('/') + 1);

  /** Route, status and times; no address, path, query or header, so nothing personal. */
  private static final String LOGGED =
      "{\"requestId\":\"$context.requestId\",\"time\":\"$context.requestTime\","
          + "\"method\":\"$context.httpMethod\",\"route\":\"$context.resourcePath\","
          + "\"status\":\"$context.status\",\"bytes\":\"$context.responseLength\","
          + "\"ms\":\"$context.responseLatency\",\"functionMs\":\"$context.integrationLatency\","
          + "\"error\":\"$context.error.responseType\"}";

  private final Stack stack;
  private final RestApi api;

  Api(Stack stack) {
    this.stack = stack;
    var logs =
        LogGroup.Builder.create(stack, "ApiLogs")
            .retention(RetentionDays.THREE_MONTHS)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build();
    api =
        RestApi.Builder.create(stack, "Api")
            .description("Ecomap's API; called through CloudFront")
            .endpointConfiguration(
                EndpointConfiguration.builder().types(List.of(EndpointType.REGIONAL)).build())
            .binaryMediaTypes(List.of("*/*"))
            .cloudWatchRole(true)
            .cloudWatchRoleRemovalPolicy(RemovalPolicy.RETAIN)
            .deployOptions(
                StageOptions.builder()
                    .stageName(STAGE)
                    .throttlingRateLimit(200)
                    .throttlingBurstLimit(400)
                    .metricsEnabled(true)
                    // Execution logs name paths, and paths name people's complaints.
                    .loggingLevel(MethodLoggingLevel.OFF)
                    .dataTraceEnabled(false)
                    .accessLogDestination(new LogGroupLogDestination(logs))
                    .accessLogFormat(AccessLogFormat.custom(LOGGED))
                    .build())
            .build();
    GatewayProblems.answer(api);
  }

  /** Where CloudFront finds it; the stage is named in the path. */
  String host() {
    return api.getRestApiId() + ".execute-api." + Aws.REGION + "." + Aws.URL_SUFFIX;
  }

  /** Makes every route. */
  void routes(ApiFunctions functions) {
    var authorizer =
        EventFunctions.ALL.stream()
            .filter(event -> event.trigger() == Trigger.AUTHORIZER)
            .findFirst()
            .map(event -> authorizer(event, functions.arnOf(event.name())));
    for (var endpoint : Endpoint.values()) {
      var options = MethodOptions.builder();
      if (endpoint.access().tokenRead()) {
        options
            .authorizationType(AuthorizationType.CUSTOM)
            .authorizer(
                authorizer.orElseThrow(
                    () -> new IllegalStateException(endpoint + " needs an authorizer")));
      }
      var name = Names.words(endpoint);
      var arn = functions.arnOf(name);
      var integration =
          LambdaIntegration.Builder.create(known(name, arn)).allowTestInvoke(false).build();
      api.getRoot()
          .resourceForPath(endpoint.gatewayPath())
          .addMethod(endpoint.method(), integration, options.build());
      // Beside the function, so that this stack has room for more routes.
      allow(
          Stack.of(functions.live(name)),
          name,
          arn,
          api.arnForExecuteApi(endpoint.method(), starred(endpoint.gatewayPath()), STAGE));
    }
  }

  private RequestAuthorizer authorizer(EventFunction event, String arn) {
    var authorizer =
        RequestAuthorizer.Builder.create(stack, "Authorizer")
            .handler(known(event.name(), arn))
            // Asked every time: an endpoint for anyone must also work without a token, and a
            // policy remembered for one route must not decide about another.
            .identitySources(List.of())
            .resultsCacheTtl(Duration.seconds(0))
            .build();
    allow(stack, event.name(), arn, authorizer.getAuthorizerArn());
    return authorizer;
  }

  /** Permissions are given here, for one route each; the CDK's own would add the test console. */
  private static void allow(Stack scope, String name, String functionArn, String sourceArn) {
    CfnPermission.Builder.create(scope, name + "OnRequests")
        .action("lambda:InvokeFunction")
        .functionName(functionArn)
        .principal("apigateway.amazonaws.com")
        .sourceArn(sourceArn)
        .build();
  }

  private IFunction known(String name, String arn) {
    return Function.fromFunctionAttributes(
        stack,
        name + "Live",
        FunctionAttributes.builder().functionArn(arn).skipPermissions(true).build());
  }

  /** In the ARN of a request a parameter is a star. */
  private static String starred(String gatewayPath) {
    return gatewayPath.replaceAll("\\{[^}]+}", "*");
  }
}
