package kz.ecomap.counts;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * Sums of sums in little memory: one number for each tile of zoom 6 and each summary scope, in
 * which every sum is weighted by a hash of what it is. Two sets of sums that differ anywhere have
 * different fingerprints there, but for one chance in 2<sup>64</sup>.
 */
final class Fingerprints {
  private final Map<String, Long> byBucket = new HashMap<>();

  void add(ItemKey key, String attribute, BigInteger number) {
    byBucket.merge(
        bucket(key), number.longValue() * hash(key, attribute), (one, other) -> one + other);
  }

  /** Where something was added and not taken away again. */
  Set<String> different() {
    return byBucket.entrySet().stream()
        .filter(bucket -> bucket.getValue() != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The tile of zoom 6, or the scope, that a sum is of. */
  static String bucket(ItemKey key) {
    var partition = key.partition();
    return Keys.isMonth(partition)
        ? partition
        : (Keys.place(partition) + key.sort()).substring(0, Cells.COARSEST);
  }

  /** Mixes the characters as FNV-1a does, then spreads the bits (finaliser of SplitMix64). */
  private static long hash(ItemKey key, String attribute) {
    long hash = 0xcbf29ce484222325L;
    for (var text : new String[] {key.partition(), key.sort(), attribute}) {
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0xff) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
