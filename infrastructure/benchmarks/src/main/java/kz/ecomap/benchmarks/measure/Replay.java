package kz.ecomap.benchmarks.measure;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A client that gives answers to queries again that DynamoDB once gave, in no time, and notes when
 * it gave the first: from then on everything is our own code.
 */
final class Replay {
  private final DynamoDbClient client =
      (DynamoDbClient)
          Proxy.newProxyInstance(
              Replay.class.getClassLoader(),
              new Class<?>[] {DynamoDbClient.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "query" -> next();
                    // The generation of a table that was never rebuilt.
                    case "getItem" -> GetItemResponse.builder().build();
                    default -> throw new IllegalStateException(method + " is not replayed");
                  });

  private final Deque<QueryResponse> answers = new ArrayDeque<>();
  private long firstAnswerAt;

  DynamoDbClient client() {
    return client;
  }

  /** Gives these answers to the next queries. */
  void load(List<QueryResponse> next) {
    answers.clear();
    answers.addAll(next);
    firstAnswerAt = 0;
  }

  /** When the first answer was given, by {@link System#nanoTime}. */
  long firstAnswerAt() {
    return firstAnswerAt;
  }

  private QueryResponse next() {
    if (firstAnswerAt == 0) {
      firstAnswerAt = System.nanoTime();
    }
    return answers.remove();
  }
}
