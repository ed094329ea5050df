package kz.ecomap.counts;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * Exact sums by item and attribute, in the making. A sum of 0 is as if it were not there, so that
 * what is added and taken away again leaves nothing.
 */
public final class Counts {
  private final Map<ItemKey, Map<String, BigInteger>> sums = new HashMap<>();

  /** Adds to one sum. */
  public Counts add(ItemKey key, String attribute, long number) {
    return add(key, attribute, BigInteger.valueOf(number));
  }

  /** Adds to one sum. */
  public Counts add(ItemKey key, String attribute, BigInteger number) {
    if (number.signum() != 0) {
      var item = sums.computeIfAbsent(key, absent -> new HashMap<>(8));
      item.merge(attribute, number, Counts::sum);
      if (item.isEmpty()) {
        sums.remove(key);
      }
    }
    return this;
  }

  /** Adds all of others. */
  public Counts plus(Counts others) {
    others.sums.forEach(
        (key, item) -> item.forEach((attribute, number) -> add(key, attribute, number)));
    return this;
  }

  /** Takes away all of others. */
  public Counts minus(Counts others) {
    others.sums.forEach(
        (key, item) -> item.forEach((attribute, number) -> add(key, attribute, number.negate())));
    return this;
  }

  /** Every sum that is not 0. */
  public Map<ItemKey, Map<String, BigInteger>> sums() {
    return Collections.unmodifiableMap(sums);
  }

  /** Whether every sum is 0. */
  public boolean isEmpty() {
    return sums.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && sums.equals(counts.sums);
  }

  @Override
  public int hashCode() {
    return sums.hashCode();
  }

  @Override
  public String toString() {
    return sums.toString();
  }

  private static BigInteger sum(BigInteger one, BigInteger other) {
    var sum = one.add(other);
    return sum.signum() == 0 ? null : sum;
  }
}
