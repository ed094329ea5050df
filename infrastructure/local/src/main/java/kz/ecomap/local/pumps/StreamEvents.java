package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Lambda's event of the SDK's stream records. */
public final class StreamEvents {
  private StreamEvents() {}

  /** An event of these records of a stream. */
  public static DynamodbEvent of(String arn, List<Record> records) {
    var event = new DynamodbEvent();
    event.setRecords(records.stream().map(record -> of(arn, record)).toList());
    return event;
  }

  private static DynamodbStreamRecord of(String arn, Record record) {
    var change = record.dynamodb();
    var data = new StreamRecord();
    data.setApproximateCreationDateTime(Date.from(change.approximateCreationDateTime()));
    data.setSequenceNumber(change.sequenceNumber());
    data.setSizeBytes(change.sizeBytes());
    data.setStreamViewType(StreamViewType.valueOf(change.streamViewTypeAsString()));
    data.setKeys(map(change.keys()));
    data.setNewImage(change.hasNewImage() ? map(change.newImage()) : null);
    data.setOldImage(change.hasOldImage() ? map(change.oldImage()) : null);
    var result = new DynamodbStreamRecord();
    result.setEventID(record.eventID());
    result.setEventName(record.eventNameAsString());
    result.setEventVersion(record.eventVersion());
    result.setEventSource("aws:dynamodb");
    result.setAwsRegion(record.awsRegion());
    result.setEventSourceARN(arn);
    result.setDynamodb(data);
    return result;
  }

  private static Map<String, AttributeValue> map(
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> attributes) {
    var map = new HashMap<String, AttributeValue>();
    attributes.forEach((name, value) -> map.put(name, value(value)));
    return map;
  }

  private static AttributeValue value(
      software.amazon.awssdk.services.dynamodb.model.AttributeValue value) {
    var copy = new AttributeValue();
    switch (value.type()) {
      case S -> copy.setS(value.s());
      case N -> copy.setN(value.n());
      case B -> copy.setB(value.b().asByteBuffer());
      case BOOL -> copy.setBOOL(value.bool());
      case NUL -> copy.setNULL(value.nul());
      case SS -> copy.setSS(value.ss());
      case NS -> copy.setNS(value.ns());
      case BS -> copy.setBS(value.bs().stream().map(SdkBytes::asByteBuffer).toList());
      case L -> copy.setL(value.l().stream().map(StreamEvents::value).toList());
      case M -> copy.setM(map(value.m()));
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("an unknown type");
    }
    return copy;
  }
}
