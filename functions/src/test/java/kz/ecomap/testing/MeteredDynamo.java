package kz.ecomap.testing;

import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A client of the test's database that asks with every reading how many units it takes. */
public final class MeteredDynamo implements ExecutionInterceptor {
  private double units;
  private int queries;
  private int transactions;
  private int written;

  /** A client that is metered. The database of {@link TestCloud} must have been started. */
  public DynamoDbClient client() {
    return DynamoDbClient.builder()
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(this))
        .build();
  }

  /** Begins to count anew. */
  public synchronized void reset() {
    units = 0;
    queries = 0;
    transactions = 0;
    written = 0;
  }

  /** Read units since then, as DynamoDB Local says. */
  public synchronized double units() {
    return units;
  }

  /** Queries since then. */
  public synchronized int queries() {
    return queries;
  }

  /** Transactions that wrote since then. */
  public synchronized int transactions() {
    return transactions;
  }

  /** Items that they wrote. */
  public synchronized int written() {
    return written;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    var request = context.request();
    if (request instanceof QueryRequest query) {
      return query.toBuilder().returnConsumedCapacity(total).build();
    }
    if (request instanceof GetItemRequest get) {
      return get.toBuilder().returnConsumedCapacity(total).build();
    }
    if (request instanceof BatchGetItemRequest get) {
      return get.toBuilder().returnConsumedCapacity(total).build();
    }
    if (request instanceof TransactGetItemsRequest get) {
      return get.toBuilder().returnConsumedCapacity(total).build();
    }
    return request;
  }

  @Override
  public synchronized void afterExecution(
      Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof TransactWriteItemsRequest write) {
      transactions++;
      written += write.transactItems().size();
    }
    queries += context.response() instanceof QueryResponse ? 1 : 0;
    for (var consumed : consumed(context.response())) {
      units += consumed.capacityUnits();
    }
  }

  private static List<ConsumedCapacity> consumed(SdkResponse response) {
    if (response instanceof QueryResponse query) {
      return List.of(query.consumedCapacity());
    }
    if (response instanceof GetItemResponse get) {
      return List.of(get.consumedCapacity());
    }
    if (response instanceof BatchGetItemResponse get) {
      return get.consumedCapacity();
    }
    if (response instanceof TransactGetItemsResponse get) {
      return get.consumedCapacity();
    }
    return List.of();
  }
}
