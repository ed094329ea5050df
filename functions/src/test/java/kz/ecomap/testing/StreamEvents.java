package kz.ecomap.testing;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ecomap.shared.config.Resource;

/** What a table's stream would show to a function; texts, numbers and flags only. */
public final class StreamEvents {
  private static final int BATCH = 100;

  private StreamEvents() {}

  /** Every item of a table as if it had just been stored, in batches. */
  public static List<DynamodbEvent> of(TestCloud cloud, Resource table) {
    var records =
        cloud.dynamo().scanPaginator(scan -> scan.tableName(cloud.nameOf(table))).items().stream()
            .map(StreamEvents::record)
            .toList();
    return IntStream.range(0, (records.size() + BATCH - 1) / BATCH)
        .mapToObj(i -> records.subList(i * BATCH, Math.min(records.size(), (i + 1) * BATCH)))
        .map(
            batch -> {
              var event = new DynamodbEvent();
              event.setRecords(new ArrayList<>(batch));
              return event;
            })
        .toList();
  }

  private static DynamodbStreamRecord record(
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
    var image = new HashMap<String, AttributeValue>();
    item.forEach(
        (name, value) ->
            image.put(
                name,
                new AttributeValue().withS(value.s()).withN(value.n()).withBOOL(value.bool())));
    var change = new StreamRecord();
    change.setSequenceNumber("1");
    change.setNewImage(image);
    var record = new DynamodbStreamRecord();
    record.setEventName("INSERT");
    record.setDynamodb(change);
    return record;
  }
}
