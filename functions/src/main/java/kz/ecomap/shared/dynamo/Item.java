package kz.ecomap.shared.dynamo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A DynamoDB item in the making. What is null or empty is left out, so that indexes stay sparse.
 * Instants are stored as epoch milliseconds, days as {@code yyyy-mm-dd}.
 */
public final class Item {
  private final Map<String, AttributeValue> attributes = new HashMap<>();

  /** An empty item. */
  public static Item item() {
    return new Item();
  }

  /** An item with what another one has. */
  public static Item of(Row row) {
    var item = new Item();
    item.attributes.putAll(row.attributes());
    return item;
  }

  /** The key of an item: partition and sort key. */
  public static Map<String, AttributeValue> key(String partition, String sort) {
    return item().text("pk", partition).text("sk", sort).build();
  }

  /** A text; null or empty is left out. */
  public Item text(String name, String value) {
    if (value != null && !value.isEmpty()) {
      attributes.put(name, AttributeValue.fromS(value));
    }
    return this;
  }

  /** A text that may be absent. */
  public Item text(String name, Optional<String> value) {
    return text(name, value.orElse(null));
  }

  /** A whole number. */
  public Item number(String name, long value) {
    attributes.put(name, AttributeValue.fromN(Long.toString(value)));
    return this;
  }

  /** A decimal; null is left out. */
  public Item decimal(String name, BigDecimal value) {
    if (value != null) {
      attributes.put(name, AttributeValue.fromN(value.toPlainString()));
    }
    return this;
  }

  /** A flag. */
  public Item flag(String name, boolean value) {
    attributes.put(name, AttributeValue.fromBool(value));
    return this;
  }

  /** An instant, to the millisecond; null is left out. */
  public Item instant(String name, Instant value) {
    return value == null ? this : number(name, value.toEpochMilli());
  }

  /** A day; null is left out. */
  public Item date(String name, LocalDate value) {
    return value == null ? this : text(name, value.toString());
  }

  /** A list of inner items. */
  public Item items(String name, List<Item> values) {
    var list = values.stream().map(item -> AttributeValue.fromM(item.build())).toList();
    attributes.put(name, AttributeValue.fromL(list));
    return this;
  }

  /** A list of texts. */
  public Item texts(String name, List<String> values) {
    attributes.put(name, AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    return this;
  }

  /** The attributes. */
  public Map<String, AttributeValue> build() {
    return Map.copyOf(attributes);
  }
}
