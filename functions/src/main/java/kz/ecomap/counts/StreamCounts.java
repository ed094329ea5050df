package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Pause;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.StreamImage;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps the counts of a subject in line with the stream of its table. */
public final class StreamCounts {
  private final Subject subject;
  private final Generations generations;
  private final Application application;

  StreamCounts(Subject subject, Generations generations, Application application) {
    this.subject = subject;
    this.generations = generations;
    this.application = application;
  }

  /** Of one table of counts. */
  public static StreamCounts of(
      Subject subject, DynamoDbClient dynamo, String table, InstantSource clock) {
    return new StreamCounts(
        subject,
        new Generations(dynamo, table, clock),
        new Application(new AppliedStore(dynamo, table), Pause.doubling()));
  }

  /**
   * Applies a batch. An item that cannot be read does not keep the others from being counted; it is
   * reported as failed, as is what could not be applied, so that the batch comes again from there
   * and, if that does not help, is put aside where people look.
   *
   * @return the first record that was not applied
   */
  StreamsEventResponse follow(DynamodbEvent event) {
    var revisions = new HashMap<DynamodbStreamRecord, Revision>();
    var failed = new HashSet<DynamodbStreamRecord>();
    for (var record : event.getRecords()) {
      try {
        revision(record).ifPresent(revision -> revisions.put(record, revision));
      } catch (RuntimeException e) {
        failed.add(record);
        log(record, e);
      }
    }
    var left = new HashSet<String>();
    if (!revisions.isEmpty()) {
      for (var keys : generations.now().kept()) {
        left.addAll(application.apply(keys, revisions.values()).failed());
      }
    }
    revisions.forEach(
        (record, revision) -> {
          if (left.contains(revision.id())) {
            failed.add(record);
          }
        });
    return event.getRecords().stream()
        .filter(failed::contains)
        .findFirst()
        .map(record -> new BatchItemFailure(record.getDynamodb().getSequenceNumber()))
        .map(failure -> new StreamsEventResponse(List.of(failure)))
        .orElseGet(() -> new StreamsEventResponse(List.of()));
  }

  private Optional<Revision> revision(DynamodbStreamRecord record) {
    var change = record.getDynamodb();
    var before = StreamImage.row(change.getOldImage());
    var after = StreamImage.row(change.getNewImage());
    if (after.attributes().isEmpty()) {
      return is(before) ? Optional.of(Revision.deleted(subject, before)) : Optional.empty();
    }
    return is(after) ? Optional.of(Revision.of(subject, after)) : Optional.empty();
  }

  private boolean is(Row image) {
    return image.optionalText("sk").equals(Optional.of(subject.sort()));
  }

  private void log(DynamodbStreamRecord record, RuntimeException e) {
    LogLine.of("failure")
        .with("counts", subject.name())
        .with("record", record.getDynamodb().getSequenceNumber())
        .with(e)
        .print();
  }
}
