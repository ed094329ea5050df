package kz.ecomap.cloud;

import java.util.List;
import java.util.Map;
import kz.ecomap.EventFunction;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * What starts the functions that are not endpoints, and where an event goes that never succeeds.
 */
final class EventSources {
  /** Tries of a batch before it is given up; a failure halves it, so that one bad item is alone. */
  private static final int STREAM_RETRIES = 10;

  /** Just under the day after which DynamoDB forgets a change. */
  private static final Duration STREAM_AGE = Duration.hours(23);

  /** Tries to hand an event to Lambda; what the function does with it is Lambda's to try again. */
  private static final int SCHEDULE_RETRIES = 10;

  private static final Duration OBJECT_AGE = Duration.hours(6);

  /** Jobs make up for what was missed, so an old one is not worth waiting for. */
  private static final Duration SCHEDULE_AGE = Duration.hours(1);

  private final Construct scope;
  private final Holdings holdings;
  private final Queue failed;

  EventSources(Construct scope, Holdings holdings) {
    this.scope = scope;
    this.holdings = holdings;
    failed =
        Queue.Builder.create(scope, "FailedEvents")
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(14))
            .build();
  }

  /** What a function needs only because of where its events come from and go to. */
  List<PolicyStatement> statements(EventFunction event) {
    return switch (event.trigger()) {
      case TABLE_STREAM -> List.of(readsStream(event), sendsFailures());
      case OBJECT_CREATED, SCHEDULE -> List.of(sendsFailures());
      case AUTHORIZER -> List.of();
    };
  }

  /** Lets events in. Buckets are told themselves, and the API asks its authorizer itself. */
  void connect(EventFunction event, LambdaFunction function) {
    switch (event.trigger()) {
      case TABLE_STREAM -> fromStream(event, function);
      case OBJECT_CREATED -> retried(event, function, OBJECT_AGE);
      case SCHEDULE -> {
        retried(event, function, SCHEDULE_AGE);
        byTheClock(event, function);
      }
      case AUTHORIZER -> {}
    }
  }

  private void fromStream(EventFunction event, LambdaFunction function) {
    CfnEventSourceMapping.Builder.create(scope, event.name() + "Stream")
        .eventSourceArn(holdings.table(event.source()).getTableStreamArn())
        .functionName(function.live().getFunctionArn())
        .startingPosition("TRIM_HORIZON")
        .batchSize(100)
        .maximumBatchingWindowInSeconds(1)
        .bisectBatchOnFunctionError(true)
        .maximumRetryAttempts(STREAM_RETRIES)
        .maximumRecordAgeInSeconds(STREAM_AGE.toSeconds())
        .functionResponseTypes(List.of("ReportBatchItemFailures"))
        .destinationConfig(
            CfnEventSourceMapping.DestinationConfigProperty.builder()
                .onFailure(
                    CfnEventSourceMapping.OnFailureProperty.builder()
                        .destination(failed.getQueueArn())
                        .build())
                .build())
        .build();
  }

  private void retried(EventFunction event, LambdaFunction function, Duration age) {
    CfnEventInvokeConfig.Builder.create(scope, event.name() + "Retries")
        .functionName(function.live().getVersion().getLambda().getFunctionName())
        .qualifier(function.live().getAliasName())
        .maximumRetryAttempts(2)
        .maximumEventAgeInSeconds(age.toSeconds())
        .destinationConfig(
            CfnEventInvokeConfig.DestinationConfigProperty.builder()
                .onFailure(
                    CfnEventInvokeConfig.OnFailureProperty.builder()
                        .destination(failed.getQueueArn())
                        .build())
                .build())
        .build()
        .getNode()
        .addDependency(function);
  }

  private void byTheClock(EventFunction event, LambdaFunction function) {
    var rule =
        CfnRule.Builder.create(scope, event.name() + "Schedule")
            .description("Starts " + event.name())
            .scheduleExpression(ScheduleExpressions.of(event.schedule()))
            .targets(
                List.of(
                    CfnRule.TargetProperty.builder()
                        .id("Function")
                        .arn(function.live().getFunctionArn())
                        .deadLetterConfig(
                            CfnRule.DeadLetterConfigProperty.builder()
                                .arn(failed.getQueueArn())
                                .build())
                        .retryPolicy(
                            CfnRule.RetryPolicyProperty.builder()
                                .maximumEventAgeInSeconds(SCHEDULE_AGE.toSeconds())
                                .maximumRetryAttempts(SCHEDULE_RETRIES)
                                .build())
                        .build()))
            .build();
    CfnPermission.Builder.create(scope, event.name() + "OnSchedule")
        .action("lambda:InvokeFunction")
        .functionName(function.live().getFunctionArn())
        .principal("events.amazonaws.com")
        .sourceArn(rule.getAttrArn())
        .build();
    failed.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .sid(event.name())
            .principals(List.of(new ServicePrincipal("events.amazonaws.com")))
            .actions(List.of("sqs:SendMessage"))
            .resources(List.of(failed.getQueueArn()))
            .conditions(Map.of("ArnEquals", Map.of("aws:SourceArn", rule.getAttrArn())))
            .build());
  }

  private PolicyStatement readsStream(EventFunction event) {
    return PolicyStatement.Builder.create()
        .sid("Stream")
        .actions(
            List.of(
                "dynamodb:DescribeStream",
                "dynamodb:GetRecords",
                "dynamodb:GetShardIterator",
                "dynamodb:ListStreams"))
        .resources(List.of(holdings.table(event.source()).getTableStreamArn()))
        .build();
  }

  private PolicyStatement sendsFailures() {
    return PolicyStatement.Builder.create()
        .sid("Failures")
        .actions(List.of("sqs:SendMessage"))
        .resources(List.of(failed.getQueueArn()))
        .build();
  }
}
