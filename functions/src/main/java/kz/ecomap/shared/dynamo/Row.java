package kz.ecomap.shared.dynamo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stored item, read by type; the counterpart of {@link Item}. A missing required attribute is a
 * fault of ours.
 */
public record Row(Map<String, AttributeValue> attributes) {

  /** Whether the attribute is there. */
  public boolean has(String name) {
    return attributes.containsKey(name);
  }

  /** A text that is always there. */
  public String text(String name) {
    return required(name).s();
  }

  /** A text that may be absent. */
  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
  }

  /** A whole number that is always there. */
  public long number(String name) {
    return Long.parseLong(required(name).n());
  }

  /** A small whole number that may be absent. */
  public Optional<Integer> whole(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> Integer.valueOf(value.n()));
  }

  /** A decimal that may be absent. */
  public Optional<BigDecimal> decimal(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> new BigDecimal(value.n()));
  }

  /** Every attribute that is a number: name and decimal digits. */
  public void forEachNumber(BiConsumer<String, String> each) {
    attributes.forEach(
        (name, value) -> {
          if (value.n() != null) {
            each.accept(name, value.n());
          }
        });
  }

  /** A flag; absent is false. */
  public boolean flag(String name) {
    var value = attributes.get(name);
    return value != null && Boolean.TRUE.equals(value.bool());
  }

  /** An instant that is always there. */
  public Instant instant(String name) {
    return Instant.ofEpochMilli(number(name));
  }

  /** A day that may be absent. */
  public Optional<LocalDate> date(String name) {
    return optionalText(name).map(LocalDate::parse);
  }

  /** A list of inner items; absent is empty. */
  public List<Row> rows(String name) {
    var value = attributes.get(name);
    return value == null ? List.of() : value.l().stream().map(inner -> new Row(inner.m())).toList();
  }

  /** A list of texts; absent is empty. */
  public List<String> texts(String name) {
    var value = attributes.get(name);
    return value == null ? List.of() : value.l().stream().map(AttributeValue::s).toList();
  }

  private AttributeValue required(String name) {
    var value = attributes.get(name);
    if (value == null) {
      throw new IllegalStateException("the item has no " + name);
    }
    return value;
  }
}
