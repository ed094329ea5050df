package kz.ecomap.benchmarks.measure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What AWS charges, by its rules, to be compared with what DynamoDB Local says. Source: Amazon
 * DynamoDB Developer Guide, "DynamoDB item sizes and formats" and "DynamoDB read and write
 * operations", "Amazon DynamoDB Transactions: How it works".
 */
final class Capacity {
  private static final int READ_UNIT = 4096;
  private static final int WRITE_UNIT = 1024;
  private static final double EVENTUAL = 0.5;
  private static final int TRANSACTIONAL = 2;

  private Capacity() {}

  /** Units of an eventually consistent Query: all items together, in steps of 4 KB. */
  static double ofQuery(List<Map<String, AttributeValue>> items) {
    long bytes = items.stream().mapToLong(Capacity::bytes).sum();
    return EVENTUAL * Math.max(1, (bytes + READ_UNIT - 1) / READ_UNIT);
  }

  /** Units of writing an item, as it is afterwards, in a transaction: in steps of 1 KB, twice. */
  static int ofTransaction(Map<String, AttributeValue> item) {
    return TRANSACTIONAL * (int) Math.max(1, (bytes(item) + WRITE_UNIT - 1) / WRITE_UNIT);
  }

  /** An item's size: names and texts in UTF-8, two digits of a number a byte. */
  static long bytes(Map<String, AttributeValue> item) {
    long bytes = 0;
    for (var attribute : item.entrySet()) {
      bytes += utf8(attribute.getKey());
      var value = attribute.getValue();
      switch (value.type()) {
        case S -> bytes += utf8(value.s());
        case N -> bytes += number(value.n());
        default -> bytes += 1;
      }
    }
    return bytes;
  }

  private static int number(String digits) {
    var number = new BigDecimal(digits).stripTrailingZeros();
    return 1 + (number.precision() + 1) / 2 + (number.signum() < 0 ? 1 : 0);
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
