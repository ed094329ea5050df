package kz.ecomap.shared.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item. */
public record ItemKey(String partition, String sort) {
  /** The key of a stored item. */
  public static ItemKey of(Row row) {
    return new ItemKey(row.text("pk"), row.text("sk"));
  }

  /** As requests name it. */
  public Map<String, AttributeValue> attributes() {
    return Item.key(partition, sort);
  }
}
