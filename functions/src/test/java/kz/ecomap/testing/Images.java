package kz.ecomap.testing;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as a stream shows them to a function. */
public final class Images {
  private Images() {}

  /** A change; null is an item that is not there. */
  public static DynamodbStreamRecord record(
      long sequence, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    var change = new StreamRecord();
    change.setSequenceNumber(Long.toString(sequence));
    change.setOldImage(before == null ? null : image(before));
    change.setNewImage(after == null ? null : image(after));
    var record = new DynamodbStreamRecord();
    record.setEventName(before == null ? "INSERT" : after == null ? "REMOVE" : "MODIFY");
    record.setDynamodb(change);
    return record;
  }

  /** A batch. */
  public static DynamodbEvent event(List<DynamodbStreamRecord> records) {
    var event = new DynamodbEvent();
    event.setRecords(new ArrayList<>(records));
    return event;
  }

  private static Map<
          String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>
      image(Map<String, AttributeValue> item) {
    var image =
        new HashMap<
            String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>();
    item.forEach(
        (name, value) ->
            image.put(
                name,
                new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue()
                    .withS(value.s())
                    .withN(value.n())
                    .withBOOL(value.bool())));
    return image;
  }
}
