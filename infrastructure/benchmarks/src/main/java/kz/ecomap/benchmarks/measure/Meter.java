package kz.ecomap.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Listens to every call of DynamoDB in this process and has DynamoDB tell what it cost, so that the
 * functions run as they are. The SDK finds it by the file {@code execution.interceptors}.
 */
public final class Meter implements ExecutionInterceptor {
  private static final ExecutionAttribute<Long> STARTED = new ExecutionAttribute<>("MeterStarted");

  /** Functions call DynamoDB on the thread that they run on. */
  private static final ThreadLocal<List<Call>> CALLS = ThreadLocal.withInitial(ArrayList::new);

  /** The calls of this thread since it last asked. */
  static List<Call> takeCalls() {
    var calls = List.copyOf(CALLS.get());
    CALLS.get().clear();
    return calls;
  }

  /**
   * What calls cost together.
   *
   * @param units of reading or writing, as DynamoDB tells them
   */
  public record Cost(int requests, double units) {}

  /** The cost of this thread's calls since it last asked. */
  public static Cost takeCost() {
    var calls = takeCalls();
    return new Cost(calls.size(), calls.stream().mapToDouble(Call::units).sum());
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    attributes.putAttribute(STARTED, System.nanoTime());
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    var request = context.request();
    if (request instanceof QueryRequest query) {
      return query.toBuilder().returnConsumedCapacity(total).build();
    } else if (request instanceof GetItemRequest get) {
      return get.toBuilder().returnConsumedCapacity(total).build();
    } else if (request instanceof PutItemRequest put) {
      return put.toBuilder().returnConsumedCapacity(total).build();
    } else if (request instanceof BatchGetItemRequest get) {
      return get.toBuilder().returnConsumedCapacity(total).build();
    } else if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.toBuilder().returnConsumedCapacity(total).build();
    }
    return request;
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    long now = System.nanoTime();
    long nanos = now - attributes.getAttribute(STARTED);
    CALLS.get().add(new Call(context.request(), context.response(), nanos, now));
  }
}
