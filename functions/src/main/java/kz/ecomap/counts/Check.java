package kz.ecomap.counts;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.TableScan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Compares the live counts with the tables that they are counted from. It takes little memory
 * however much there is: first it compares {@link Fingerprints}, then every sum where they differ.
 * Changes come in while it reads, so it looks twice and calls drift only what is wrong by the same
 * both times.
 */
public final class Check {
  /** How many tiles and scopes are compared sum by sum; were there more, they are as wrong. */
  private static final int MOST_BUCKETS = 8;

  private static final int MOST_EXAMPLES = 5;
  private static final int PAGE_ITEMS = 2000;

  private final DynamoDbClient dynamo;
  private final Environment environment;
  private final String table;
  private final Generations generations;

  /** Of an environment's tables. */
  public Check(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
    this.dynamo = dynamo;
    this.environment = environment;
    table = environment.nameOf(Resource.COUNTS);
    generations = new Generations(dynamo, table, clock);
  }

  /**
   * What a check found.
   *
   * @param compared how many stored sums and points
   * @param drifted how many items are wrong
   * @param examples some of them: key, and by how much which attributes are too high
   */
  public record Report(long compared, long drifted, List<String> examples) {}

  /** Takes sums and points; a point is a sum of 1 of what it says. */
  @FunctionalInterface
  private interface Sink {
    void add(ItemKey key, String attribute, BigInteger number);
  }

  /** Checks the generation that is live now. */
  public Report run() {
    var keys = new Keys(generations.now().live());
    var fingerprints = new Fingerprints();
    long compared = stored(keys, fingerprints::add);
    counted(keys, (key, name, number) -> fingerprints.add(key, name, number.negate()));
    var doubtful =
        fingerprints.different().stream().sorted().limit(MOST_BUCKETS).collect(Collectors.toSet());
    if (doubtful.isEmpty()) {
      return new Report(compared, 0, List.of());
    }
    var drift = both(difference(keys, doubtful), difference(keys, doubtful));
    return generations.now().live() == keys.generation()
        ? new Report(compared, drift.size(), examples(drift))
        : new Report(compared, 0, List.of());
  }

  /** By how much what is stored is more than what there is. */
  private Counts difference(Keys keys, Set<String> buckets) {
    var difference = new Counts();
    Sink more =
        (key, name, number) -> {
          if (buckets.contains(Fingerprints.bucket(key))) {
            difference.add(key, name, number);
          }
        };
    stored(keys, more);
    counted(keys, (key, name, number) -> more.add(key, name, number.negate()));
    return difference;
  }

  private static Map<ItemKey, String> both(Counts first, Counts second) {
    var same = new HashMap<ItemKey, String>();
    first
        .sums()
        .forEach(
            (key, sums) -> {
              var wrong = new TreeMap<>(sums);
              wrong.entrySet().retainAll(second.sums().getOrDefault(key, Map.of()).entrySet());
              if (!wrong.isEmpty()) {
                same.put(key, wrong.toString());
              }
            });
    return same;
  }

  private static List<String> examples(Map<ItemKey, String> drift) {
    return drift.entrySet().stream()
        .map(wrong -> wrong.getKey().partition() + " " + wrong.getKey().sort() + wrong.getValue())
        .sorted()
        .limit(MOST_EXAMPLES)
        .toList();
  }

  /** Gives what is stored and returns how many items that are. */
  private long stored(Keys keys, Sink sink) {
    var items = new AtomicLong();
    TableScan.of(dynamo, table, PAGE_ITEMS)
        .all(
            row -> {
              var key = ItemKey.of(row);
              if (!keys.own(key.partition()) || Keys.isMarker(key.partition())) {
                return;
              }
              items.incrementAndGet();
              if (Keys.isPoint(key.partition())) {
                sink.add(key, said(row), BigInteger.ONE);
              } else {
                row.forEachNumber((name, number) -> sink.add(key, name, new BigInteger(number)));
              }
            });
    return items.get();
  }

  /** Gives what there is. */
  private void counted(Keys keys, Sink sink) {
    for (var subject : Subject.values()) {
      TableScan.of(dynamo, environment.nameOf(subject.table()), subject.sort(), PAGE_ITEMS)
          .all(row -> read(subject, row).forEach(revision -> add(keys, revision, sink)));
    }
  }

  /** What cannot be read is not counted, either, and reported by the stream's function. */
  private static List<Revision> read(Subject subject, Row row) {
    try {
      return List.of(Revision.of(subject, row));
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private static void add(Keys keys, Revision revision, Sink sink) {
    revision
        .counts(keys)
        .sums()
        .forEach((key, sums) -> sums.forEach((name, number) -> sink.add(key, name, number)));
    revision
        .point(keys)
        .map(point -> new Row(point.build()))
        .ifPresent(row -> sink.add(ItemKey.of(row), said(row), BigInteger.ONE));
  }

  /** What a point says, in one order. */
  private static String said(Row point) {
    var said = new TreeMap<String, AttributeValue>(point.attributes());
    said.keySet().removeAll(Set.of("pk", "sk"));
    return said.toString();
  }
}
