package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Exact sums by scope and year; what comes to nothing is not in them. */
final class Sums {
  private final Map<Key, Map<String, BigDecimal>> sums = new HashMap<>();

  /** A total: of a scope, see {@link Scopes}, and a year. */
  record Key(String scope, int year) {}

  void add(Key key, String name, BigDecimal number) {
    var named = sums.computeIfAbsent(key, any -> new HashMap<>());
    var sum = named.merge(name, number, BigDecimal::add);
    if (sum.signum() == 0) {
      named.remove(name);
      if (named.isEmpty()) {
        sums.remove(key);
      }
    }
  }

  Sums plus(Sums others) {
    others.sums.forEach((key, named) -> named.forEach((name, number) -> add(key, name, number)));
    return this;
  }

  Sums minus(Sums others) {
    others.sums.forEach(
        (key, named) -> named.forEach((name, number) -> add(key, name, number.negate())));
    return this;
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  Map<Key, Map<String, BigDecimal>> all() {
    return Collections.unmodifiableMap(sums);
  }
}
