package kz.ecomap.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** One function with its own role and log group, restored from a snapshot when it starts. */
final class LambdaFunction extends Construct {
  private final Role role;
  private final Alias live;

  /**
   * What a function is.
   *
   * @param about said in the console
   * @param handler the class that answers
   * @param grants statements for what it may touch
   * @param settings its environment
   */
  record Plan(
      String about,
      Class<?> handler,
      int memoryMegabytes,
      Duration timeout,
      List<PolicyStatement> grants,
      Map<String, String> settings) {}

  LambdaFunction(Construct scope, String name, Plan plan, Code code, IKey settingsKey) {
    super(scope, name);
    var logs =
        LogGroup.Builder.create(this, "Logs")
            .logGroupName("/" + appName() + "/" + Names.dashed(name))
            .retention(RetentionDays.THREE_MONTHS)
            .removalPolicy(RemovalPolicy.DESTROY)
            .build();
    role =
        Role.Builder.create(this, "Role")
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .description(plan.about())
            .inlinePolicies(Map.of("Granted", policy(plan, logs)))
            .build();
    var function =
        Function.Builder.create(this, "Function")
            .description(plan.about())
            .runtime(Runtime.JAVA_25)
            .architecture(Architecture.ARM_64)
            .handler(plan.handler().getName())
            .code(code)
            .memorySize(plan.memoryMegabytes())
            .timeout(plan.timeout())
            .role(role)
            .logGroup(logs)
            .environment(plan.settings())
            .environmentEncryption(settingsKey)
            .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
            .build();
    // The quick compiler is enough for short requests, and is the one that starts soonest.
    function.addEnvironment("JAVA_TOOL_OPTIONS", "-XX:+TieredCompilation -XX:TieredStopAtLevel=1");
    // The alias below is of a published version.
    Annotations.of(function).acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish");
    live =
        Alias.Builder.create(this, "Live")
            .aliasName("live")
            .version(function.getCurrentVersion())
            .build();
  }

  Role role() {
    return role;
  }

  /** The published version that runs; SnapStart works on published versions only. */
  Alias live() {
    return live;
  }

  private static PolicyDocument policy(Plan plan, LogGroup logs) {
    var document = new PolicyDocument();
    document.addStatements(
        PolicyStatement.Builder.create()
            .sid("OwnLog")
            .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
            .resources(List.of(logs.getLogGroupArn()))
            .build());
    plan.grants().forEach(document::addStatements);
    return document;
  }

  private String appName() {
    var stack = Stack.of(this);
    var parent = stack.getNestedStackParent();
    return (parent == null ? stack : parent).getStackName().toLowerCase(Locale.ROOT);
  }
}
