package kz.ecomap.local.pumps;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.aws.Aws;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of one table's changes. */
final class TableStream {
  private static final int BATCH = 100;

  private final DynamoDbStreamsClient client;
  private final String arn;

  TableStream(URI database, String table) {
    client =
        DynamoDbStreamsClient.builder()
            .endpointOverride(database)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    arn =
        Aws.dynamo().describeTable(describe -> describe.tableName(table)).table().latestStreamArn();
  }

  /** Its name. */
  String arn() {
    return arn;
  }

  /** Its shards, each after its parent. */
  List<Shard> shards() {
    var shards = new ArrayList<Shard>();
    String after = null;
    do {
      var from = after;
      var stream =
          client
              .describeStream(
                  describe -> describe.streamArn(arn).exclusiveStartShardId(from).limit(BATCH))
              .streamDescription();
      shards.addAll(stream.shards());
      after = stream.lastEvaluatedShardId();
    } while (after != null);
    return shards;
  }

  /** Where to read on after a record, or from the oldest that is kept. */
  String iterator(String shard, Optional<String> after) {
    try {
      return client
          .getShardIterator(
              get ->
                  get.streamArn(arn)
                      .shardId(shard)
                      .shardIteratorType(
                          after.isPresent()
                              ? ShardIteratorType.AFTER_SEQUENCE_NUMBER
                              : ShardIteratorType.TRIM_HORIZON)
                      .sequenceNumber(after.orElse(null)))
          .shardIterator();
    } catch (TrimmedDataAccessException e) {
      return iterator(shard, Optional.empty());
    }
  }

  /** The next records of a shard. */
  GetRecordsResponse read(String iterator) {
    return client.getRecords(get -> get.shardIterator(iterator).limit(BATCH));
  }
}
