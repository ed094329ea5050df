package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/**
 * Brings a table's changes to a function, in order and at least once, as Lambda's event source
 * mapping does. The position is kept after each batch, so that a restart or a crash reads on where
 * the last finished batch ended. A change that fails for good becomes a dead letter, and those
 * behind it follow. DynamoDB keeps changes for 24 hours.
 */
final class StreamPump implements Pump.Source {
  /**
   * How often it reads the shards that it knows before it asks which there are. A new one comes
   * when its parent ends, which it notices by itself.
   */
  private static final int LOOKS = 20;

  private final TableStream stream;
  private final Positions positions;
  private final LocalFunction<DynamodbEvent> function;
  private final DeadLetters deadLetters;
  private final Map<String, String> iterators = new HashMap<>();
  private final Map<String, ShardRetries> retries = new HashMap<>();
  private final Set<String> finished = new HashSet<>();
  private List<Shard> shards = List.of();

  /** For how many more looks it knows the shards. */
  private int known;

  StreamPump(
      TableStream stream,
      Positions positions,
      LocalFunction<DynamodbEvent> function,
      DeadLetters deadLetters) {
    this.stream = stream;
    this.positions = positions;
    this.function = function;
    this.deadLetters = deadLetters;
  }

  @Override
  public boolean pump() throws IOException {
    if (known == 0) {
      ask();
      known = LOOKS;
    }
    known--;
    var ids = ids();
    boolean some = false;
    ChangeFailed failure = null;
    for (var shard : shards) {
      var parent = shard.parentShardId();
      boolean inTurn = parent == null || finished.contains(parent) || !ids.contains(parent);
      if (inTurn && !finished.contains(shard.shardId())) {
        try {
          some |= pump(shard.shardId());
        } catch (ChangeFailed e) {
          // A change that fails stops its own shard only.
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return some;
  }

  /** Asks which shards there are, and forgets the others. */
  private void ask() {
    shards = stream.shards();
    var ids = ids();
    positions.keepOnly(ids);
    finished.retainAll(ids);
    retries.keySet().retainAll(ids);
  }

  private Set<String> ids() {
    return shards.stream().map(Shard::shardId).collect(Collectors.toSet());
  }

  private boolean pump(String shard) throws IOException {
    var iterator = iterators.remove(shard);
    if (iterator == null) {
      iterator = stream.iterator(shard, positions.last(shard));
    }
    try {
      var batch = stream.read(iterator);
      // Should this fail, there is no iterator, and the next attempt begins at the position.
      handOver(shard, batch.records());
      if (batch.nextShardIterator() == null) {
        finished.add(shard);
        known = 0;
        // What came since then is in its children.
        return true;
      }
      iterators.put(shard, batch.nextShardIterator());
      return !batch.records().isEmpty();
    } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
      return true;
    }
  }

  private void handOver(String shard, List<Record> records) throws IOException {
    var tries = retries.computeIfAbsent(shard, s -> new ShardRetries());
    for (int from = 0; from < records.size(); ) {
      int to = Math.min(records.size(), from + tries.limit());
      var handedOver = records.subList(from, to);
      int done;
      try {
        done = worked(handedOver);
      } catch (RuntimeException | OutOfMemoryError e) {
        if (handedOver.size() > 1) {
          tries.halve(handedOver.size());
        } else {
          from = afterFailure(shard, tries, records, from, e);
        }
        continue;
      }
      if (done > 0) {
        positions.reached(shard, number(handedOver.get(done - 1)));
      }
      from += done;
      if (done == handedOver.size()) {
        tries.succeeded();
      } else {
        var reported = new IllegalStateException("reported as failed");
        from = afterFailure(shard, tries, records, from, reported);
      }
    }
  }

  /**
   * Calls the function.
   *
   * @return how many were worked on before the first that it reports as failed
   */
  private int worked(List<Record> records) {
    var answer = function.call(StreamEvents.of(stream.arn(), records), records.get(0).eventID());
    var failed = failures(answer);
    if (failed.isEmpty()) {
      return records.size();
    }
    for (int i = 0; i < records.size(); i++) {
      if (failed.contains(number(records.get(i)))) {
        return i;
      }
    }
    // Lambda takes a report of something else as one of everything.
    return 0;
  }

  /** Where to go on: nowhere, so far, or behind a change that is given up. */
  private int afterFailure(
      String shard, ShardRetries tries, List<Record> records, int at, Throwable error)
      throws IOException {
    var failing = records.get(at);
    int attempts = tries.failed(number(failing));
    if (attempts < ShardRetries.ATTEMPTS) {
      throw new ChangeFailed(
          "the change " + number(failing) + " was not worked on, attempt " + attempts, error);
    }
    deadLetters.add(
        function.name(),
        attempts,
        error,
        Map.of(
            "streamArn",
            stream.arn(),
            "shardId",
            shard,
            "startSequenceNumber",
            number(failing),
            "endSequenceNumber",
            number(failing),
            "batchSize",
            1));
    positions.reached(shard, number(failing));
    return at + 1;
  }

  private static String number(Record record) {
    return record.dynamodb().sequenceNumber();
  }

  private static Set<String> failures(Object answer) {
    return answer instanceof StreamsEventResponse response
            && response.getBatchItemFailures() != null
        ? response.getBatchItemFailures().stream()
            .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The function failed on a change, which comes again. */
  static final class ChangeFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ChangeFailed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
