package kz.ecomap.counts;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.shared.dynamo.ItemKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that a generation's counts consist of, from the table or counted anew, to be compared. */
record Stored(Counts sums, Map<String, Map<String, AttributeValue>> others) {

  static Stored of(DynamoDbClient dynamo, String table, Keys keys) {
    var sums = new Counts();
    var others = new TreeMap<String, Map<String, AttributeValue>>();
    dynamo.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
        .filter(item -> keys.own(item.get("pk").s()))
        .forEach(item -> add(item, sums, others));
    return new Stored(sums, others);
  }

  static Stored recounted(Keys keys, Collection<Revision> latest) {
    var recount = new Recount(keys);
    var others = new TreeMap<String, Map<String, AttributeValue>>();
    for (var revision : latest) {
      recount.add(revision);
      put(others, recount.marker(revision));
    }
    recount.takePoints().forEach(point -> put(others, point));
    return new Stored(recount.counts(), others);
  }

  /** Without the markers. */
  Stored visible() {
    var points = new TreeMap<>(others);
    points.keySet().removeIf(key -> key.matches("\\d+.A#.*"));
    return new Stored(sums, points);
  }

  private static void add(
      Map<String, AttributeValue> item,
      Counts sums,
      Map<String, Map<String, AttributeValue>> others) {
    var pk = item.get("pk").s();
    if (pk.matches("\\d+.[AP]#.*")) {
      put(others, item);
      return;
    }
    var numbers = new HashMap<>(item);
    numbers.keySet().removeAll(Set.of("pk", "sk"));
    var key = new ItemKey(pk, item.get("sk").s());
    numbers.forEach((name, number) -> sums.add(key, name, new BigInteger(number.n())));
  }

  private static void put(
      Map<String, Map<String, AttributeValue>> others, Map<String, AttributeValue> item) {
    others.put(item.get("pk").s() + " " + item.get("sk").s(), item);
  }
}
