package kz.ecomap.cloud;

import java.util.List;
import kz.ecomap.EventFunction;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
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

  private static final Duration OBJECT_AGE = Duration.hours(6);

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
      case OBJECT_CREATED -> List.of(sendsFailures());
      case AUTHORIZER -> List.of();
    };
  }

  /** Lets events in. Buckets are told themselves, and the API asks its authorizer itself. */
  void connect(EventFunction event, LambdaFunction function) {
    switch (event.trigger()) {
      case TABLE_STREAM -> fromStream(event, function);
      case OBJECT_CREATED -> retried(event, function);
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

  private void retried(EventFunction event, LambdaFunction function) {
    CfnEventInvokeConfig.Builder.create(scope, event.name() + "Retries")
        .functionName(function.live().getVersion().getLambda().getFunctionName())
        .qualifier(function.live().getAliasName())
        .maximumRetryAttempts(2)
        .maximumEventAgeInSeconds(OBJECT_AGE.toSeconds())
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
