package kz.ecomap.cloud;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.Arrays;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.constructs.IConstruct;

/** Rules of cdk-nag's AwsSolutions that we know of and do not follow, each with its reason. */
final class AcceptedFindings {
  private AcceptedFindings() {}

  static void note(Stack stack) {
    NagSuppressions.addStackSuppressions(
        stack,
        List.of(
            because(
                "AwsSolutions-S1",
                "access logs would keep visitors' addresses; CloudTrail data events can be added"),
            because(
                "AwsSolutions-SMG4",
                "a new signing key would make every reporter's tracking code wrong"),
            because("AwsSolutions-SQS3", "the queue is itself where failed events end"),
            because("AwsSolutions-CFR1", "the map is for everybody everywhere"),
            because("AwsSolutions-CFR2", "throttled by stage; a web ACL costs, see docs/deploy.md"),
            because("AwsSolutions-CFR3", "access logs would keep visitors' addresses"),
            because("AwsSolutions-CFR4", "with -c domain TLS 1.2 is the least; see docs/deploy.md"),
            because(
                "AwsSolutions-APIG2", "functions check requests and report every error at once"),
            because("AwsSolutions-APIG3", "see CFR2: the same web ACL, in front of CloudFront"),
            because(
                "AwsSolutions-APIG4", "citizens have no accounts; the endpoint list says which"),
            because("AwsSolutions-APIG6", "execution logs would name the paths of complaints"),
            because("AwsSolutions-COG3", "needs the plan that costs per person; MFA is required"),
            because("AwsSolutions-COG4", "the functions' own authorizer takes any OpenID issuer"),
            because("AwsSolutions-COG8", "needs the plan that costs per person; MFA is required")),
        true);
    stack.getNode().findAll().forEach(AcceptedFindings::noteConstruct);
  }

  private static void noteConstruct(IConstruct construct) {
    var path = construct.getNode().getPath();
    if (path.endsWith("/Granted") || path.matches(".*Functions/[^/]+/Role")) {
      accept(construct, because("AwsSolutions-IAM5", "objects have no names beforehand"));
    } else if (path.endsWith("/Api/CloudWatchRole")) {
      accept(construct, because("AwsSolutions-IAM4", "what API Gateway asks for, account-wide"));
    } else if (construct.getNode().getId().startsWith("Custom::CDKBucketDeployment")) {
      accept(
          construct,
          because("AwsSolutions-IAM4", "the CDK's own function, which copies the site's files"),
          because("AwsSolutions-IAM5", "the CDK's own function, which copies the site's files"),
          because("AwsSolutions-L1", "the CDK's own function, which copies the site's files"));
    }
  }

  private static void accept(IConstruct construct, NagPackSuppression... suppressions) {
    NagSuppressions.addResourceSuppressions(construct, Arrays.asList(suppressions), true);
  }

  private static NagPackSuppression because(String rule, String reason) {
    return NagPackSuppression.builder().id(rule).reason(reason).build();
  }
}
