package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.local.LocalContext;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/**
 * Brings a table's changes to a function, in order and at least once, as Lambda's event source
 * mapping does. The position is kept after each batch, so that a restart or a crash reads on where
 * the last finished batch ended. DynamoDB keeps changes for 24 hours.
 */
final class StreamPump implements Pump.Source {
  private final TableStream stream;
  private final Positions positions;
  private final RequestHandler<DynamodbEvent, ?> function;
  private final Map<String, String> iterators = new HashMap<>();
  private final Set<String> finished = new HashSet<>();

  StreamPump(TableStream stream, Positions positions, RequestHandler<DynamodbEvent, ?> function) {
    this.stream = stream;
    this.positions = positions;
    this.function = function;
  }

  @Override
  public boolean pump() throws IOException {
    var shards = stream.shards();
    var ids = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
    positions.keepOnly(ids);
    finished.retainAll(ids);
    boolean some = false;
    for (var shard : shards) {
      var parent = shard.parentShardId();
      boolean inTurn = parent == null || finished.contains(parent) || !ids.contains(parent);
      if (inTurn && !finished.contains(shard.shardId())) {
        some |= pump(shard.shardId());
      }
    }
    return some;
  }

  private boolean pump(String shard) throws IOException {
    var iterator = iterators.remove(shard);
    if (iterator == null) {
      iterator = stream.iterator(shard, positions.last(shard));
    }
    try {
      var batch = stream.read(iterator);
      if (!batch.records().isEmpty()) {
        // Should this fail, there is no iterator, and the next attempt begins at the position.
        handOver(shard, batch.records());
      }
      if (batch.nextShardIterator() == null) {
        finished.add(shard);
      } else {
        iterators.put(shard, batch.nextShardIterator());
      }
      return !batch.records().isEmpty();
    } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
      return true;
    }
  }

  private void handOver(String shard, List<Record> records) throws IOException {
    var failed =
        failures(
            function.handleRequest(
                StreamEvents.of(stream.arn(), records),
                new LocalContext(function.getClass().getSimpleName(), records.get(0).eventID())));
    String reached = null;
    for (var record : records) {
      var number = record.dynamodb().sequenceNumber();
      if (failed.contains(number)) {
        keep(shard, reached);
        throw new IllegalStateException("the change " + number + " was not worked on");
      }
      reached = number;
    }
    keep(shard, reached);
  }

  private void keep(String shard, String reached) throws IOException {
    if (reached != null) {
      positions.reached(shard, reached);
    }
  }

  private static Set<String> failures(Object answer) {
    return answer instanceof StreamsEventResponse response
            && response.getBatchItemFailures() != null
        ? response.getBatchItemFailures().stream()
            .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
