package kz.ecomap.shared.dynamo;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.math.BigDecimal;
import java.util.Map;

/** Items as a table's stream shows them. */
public final class StreamImage {
  private StreamImage() {}

  /**
   * An image's texts, numbers and flags; what else it has is left out. A missing image is empty.
   */
  public static Row row(Map<String, AttributeValue> image) {
    var item = Item.item();
    if (image != null) {
      image.forEach((name, value) -> add(item, name, value));
    }
    return new Row(item.build());
  }

  private static void add(Item item, String name, AttributeValue value) {
    if (value.getS() != null) {
      item.text(name, value.getS());
    } else if (value.getN() != null) {
      item.decimal(name, new BigDecimal(value.getN()));
    } else if (value.getBOOL() != null) {
      item.flag(name, value.getBOOL());
    }
  }
}
