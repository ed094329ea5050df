package kz.ecomap.benchmarks.load;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.local.pumps.StreamEvents;
import kz.ecomap.shared.dynamo.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The events by which a table's stream would tell that items came or went. */
public final class Changes {
  private static final String STREAM = "benchmark";

  private Changes() {}

  /** One event: these items are new. */
  public static DynamodbEvent added(List<Map<String, AttributeValue>> items) {
    var records = new ArrayList<Record>();
    items.forEach(item -> records.add(record(records.size(), OperationType.INSERT, null, item)));
    return StreamEvents.of(STREAM, records);
  }

  /** One event: these items are gone. */
  public static DynamodbEvent removed(List<Map<String, AttributeValue>> items) {
    var records = new ArrayList<Record>();
    items.forEach(item -> records.add(record(records.size(), OperationType.REMOVE, item, null)));
    return StreamEvents.of(STREAM, records);
  }

  private static Record record(
      int number,
      OperationType name,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after) {
    var item = before == null ? after : before;
    return Record.builder()
        .eventID(Integer.toString(number))
        .eventName(name)
        .dynamodb(
            change ->
                change
                    .approximateCreationDateTime(Population.NOW)
                    .sequenceNumber(Integer.toString(number))
                    .sizeBytes(0L)
                    .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
                    .keys(Item.key(item.get("pk").s(), item.get("sk").s()))
                    .oldImage(before)
                    .newImage(after))
        .build();
  }
}
