package kz.ecomap.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The real client of a database on a bad day: calls fail before or after they took effect. */
public final class FaultyDynamo {
  /** What goes wrong with a call. */
  public enum Fault {
    NONE,
    /** The process ends before the call. */
    CRASH_BEFORE,
    /** The process ends after the call took effect and before anybody knew. */
    CRASH_AFTER,
    /** The answer is lost. */
    LOST,
    THROTTLED,
    CANCELLED_AS_SLOW,
    CANCELLED_AS_CROSSED
  }

  /** The end of the process: nobody may catch it and go on. */
  public static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger calls = new AtomicInteger();
  private final IntFunction<Fault> faults;

  /**
   * @param faults what goes wrong with the n-th call, from 0
   */
  public FaultyDynamo(IntFunction<Fault> faults) {
    this.faults = faults;
  }

  /** How many calls there were. */
  public int calls() {
    return calls.get();
  }

  /** A client that fails as it is told. */
  public DynamoDbClient around(DynamoDbClient real) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              var fault = faults.apply(calls.getAndIncrement());
              switch (fault) {
                case CRASH_BEFORE -> throw new Crash();
                case THROTTLED -> throw throttled();
                case CANCELLED_AS_SLOW -> throw cancelled("ThrottlingError");
                case CANCELLED_AS_CROSSED -> throw cancelled("TransactionConflict");
                default -> {}
              }
              Object answer;
              try {
                answer = method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              switch (fault) {
                case CRASH_AFTER -> throw new Crash();
                case LOST -> throw SdkClientException.create("the connection is reset");
                default -> {}
              }
              return answer;
            });
  }

  private static RuntimeException throttled() {
    return ProvisionedThroughputExceededException.builder()
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode("ProvisionedThroughputExceededException").build())
        .build();
  }

  private static RuntimeException cancelled(String code) {
    var reasons = new ArrayList<CancellationReason>();
    reasons.add(CancellationReason.builder().code("None").build());
    reasons.add(CancellationReason.builder().code(code).build());
    return TransactionCanceledException.builder()
        .statusCode(400)
        .cancellationReasons(List.copyOf(reasons))
        .build();
  }
}
