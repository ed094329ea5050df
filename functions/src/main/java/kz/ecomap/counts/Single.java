package kz.ecomap.counts;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import kz.ecomap.codes.Codes;
import kz.ecomap.shared.id.Ids;

/**
 * Which complaint it is that stands alone in a cell. A cell sums a number of each: 60 bits of the
 * id, then the CRC-32 of the category's code, which no other code list has to agree with. Where one
 * is left, the sum is its number. 92 bits leave room in DynamoDB's 38 digits for 10<sup>10</sup>
 * complaints.
 */
public record Single(String id, String category) {
  private static final int CATEGORY_BITS = 32;
  private static final Map<Long, String> CATEGORIES = categories();

  /** What is summed. */
  BigInteger number() {
    return BigInteger.valueOf(Ids.numberOf(id))
        .shiftLeft(CATEGORY_BITS)
        .or(BigInteger.valueOf(numberOf(category)));
  }

  /** The complaint of a number; empty when its category is no longer in the list. */
  static Optional<Single> of(BigInteger number) {
    long category = number.longValue() & 0xffff_ffffL;
    return Optional.ofNullable(CATEGORIES.get(category))
        .map(code -> new Single(Ids.ofNumber(number.shiftRight(CATEGORY_BITS).longValue()), code));
  }

  private static long numberOf(String category) {
    var sum = new CRC32();
    sum.update(category.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static Map<Long, String> categories() {
    var codes = new HashMap<Long, String>();
    for (var code : Codes.categories().keySet()) {
      if (codes.put(numberOf(code), code) != null) {
        throw new IllegalStateException("two categories have the number of " + code);
      }
    }
    return Map.copyOf(codes);
  }
}
