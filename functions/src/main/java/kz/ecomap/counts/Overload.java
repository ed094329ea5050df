package kz.ecomap.counts;

import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Whether the database is not to be had or not quick enough, so that more would make it worse. */
final class Overload {
  private static final Set<String> SLOW =
      Set.of("ThrottlingError", "ProvisionedThroughputExceeded");

  private Overload() {}

  static boolean is(SdkException e) {
    if (e instanceof TransactionCanceledException cancelled) {
      return cancelled.cancellationReasons().stream()
          .map(CancellationReason::code)
          .anyMatch(SLOW::contains);
    }
    return !(e instanceof AwsServiceException service)
        || service.isThrottlingException()
        || service.statusCode() >= 500;
  }
}
