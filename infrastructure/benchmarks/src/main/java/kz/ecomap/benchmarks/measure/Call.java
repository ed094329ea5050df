package kz.ecomap.benchmarks.measure;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * A call of DynamoDB.
 *
 * @param nanos from the request to the answer that our code gets: network, DynamoDB Local, SDK
 * @param endedAt when it got it, by {@link System#nanoTime}
 */
record Call(SdkRequest request, SdkResponse response, long nanos, long endedAt) {

  /** The capacity that the answer says was used, in units of reading or of writing. */
  double units() {
    return consumed().stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
  }

  /** What a Query read. */
  List<Map<String, AttributeValue>> items() {
    return response instanceof QueryResponse answer ? answer.items() : List.of();
  }

  boolean isQuery() {
    return request instanceof QueryRequest;
  }

  /** The items that it wrote in transactions. */
  List<TransactWriteItem> written() {
    return request instanceof TransactWriteItemsRequest transaction
        ? transaction.transactItems()
        : List.of();
  }

  private List<ConsumedCapacity> consumed() {
    if (response instanceof QueryResponse answer) {
      return List.of(answer.consumedCapacity());
    } else if (response instanceof GetItemResponse answer) {
      return List.of(answer.consumedCapacity());
    } else if (response instanceof PutItemResponse answer) {
      return List.of(answer.consumedCapacity());
    } else if (response instanceof BatchGetItemResponse answer) {
      return answer.consumedCapacity();
    } else if (response instanceof TransactWriteItemsResponse answer) {
      return answer.consumedCapacity();
    }
    return List.of();
  }
}
