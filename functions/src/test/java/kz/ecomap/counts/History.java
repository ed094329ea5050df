package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.testing.Images;

/** A made-up course of events about some complaints, the same for the same seed. */
final class History {
  private final Random random;
  private final Map<String, ComplaintImage> now = new HashMap<>();
  private final List<DynamodbStreamRecord> records = new ArrayList<>();
  private final List<Consumer<ComplaintsTable>> writes = new ArrayList<>();
  private final Map<String, Revision> latest = new HashMap<>();

  /** So many complaints that change so many times altogether. */
  History(long seed, int complaints, int changes) {
    random = new Random(seed);
    for (int i = 0; i < complaints; i++) {
      file();
    }
    for (int i = 0; i < changes; i++) {
      var ids = now.keySet().stream().sorted().toList();
      if (ids.isEmpty()) {
        file();
      }
      change(ids.isEmpty() ? now.keySet().iterator().next() : ids.get(random.nextInt(ids.size())));
    }
  }

  /** What the stream tells, in the order of the changes. */
  List<DynamodbStreamRecord> records() {
    return List.copyOf(records);
  }

  /** The last version of each. */
  List<Revision> latest() {
    return List.copyOf(latest.values());
  }

  /** What is written to the table, change by change. */
  List<Consumer<ComplaintsTable>> writes() {
    return List.copyOf(writes);
  }

  /**
   * The stream as it may come: some of it twice, out of order, in batches of any size.
   *
   * @param disorder how many places a record may be moved
   */
  List<List<DynamodbStreamRecord>> batches(int disorder) {
    var delivered = new ArrayList<>(records);
    for (var record : records) {
      if (random.nextInt(4) == 0) {
        delivered.add(random.nextInt(delivered.size()), record);
      }
    }
    for (int i = 0; i < delivered.size(); i++) {
      Collections.swap(
          delivered, i, Math.min(delivered.size() - 1, i + random.nextInt(disorder + 1)));
    }
    var batches = new ArrayList<List<DynamodbStreamRecord>>();
    for (int from = 0; from < delivered.size(); ) {
      int to = Math.min(delivered.size(), from + 1 + random.nextInt(6));
      batches.add(List.copyOf(delivered.subList(from, to)));
      from = to;
    }
    return batches;
  }

  private void file() {
    var filed = ComplaintImage.filed(random, records.size());
    now.put(filed.id(), filed);
    tell(null, filed);
  }

  private void change(String id) {
    var before = now.get(id);
    if (random.nextInt(25) == 0) {
      now.remove(id);
      tell(before, null);
      return;
    }
    var after = before.changed(random);
    now.put(id, after);
    tell(before, after);
  }

  private void tell(ComplaintImage before, ComplaintImage after) {
    var record =
        Images.record(
            1000 + records.size(),
            before == null ? null : before.item(),
            after == null ? null : after.item());
    records.add(record);
    writes.add(
        after == null ? table -> table.delete(before.item()) : table -> table.put(after.item()));
    var revision =
        after == null
            ? Revision.deleted(Subject.COMPLAINTS, new Row(before.item()))
            : Revision.of(Subject.COMPLAINTS, new Row(after.item()));
    latest.put(revision.id(), revision);
  }
}
