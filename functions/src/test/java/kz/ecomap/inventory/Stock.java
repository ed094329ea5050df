package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.testing.Images;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Facilities, the stream of their table and the inventory that is made of them. */
final class Stock {
  final TestCloud cloud = TestCloud.fresh();
  final TestClock clock = new TestClock();
  final Facilities facilities = new Facilities(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES));

  /** The services, on a client of one's choice and without waiting. */
  Inventory inventory(DynamoDbClient dynamo) {
    return new Inventory(dynamo, cloud.environment(), clock, attempts -> {});
  }

  Inventory inventory() {
    return inventory(cloud.dynamo());
  }

  /** Applies what some facilities are now, as the stream does. */
  void follow(String... ids) {
    for (var batch : records(List.of(ids))) {
      assertEquals(
          List.of(),
          inventory().stream().follow(Images.event(batch)).getBatchItemFailures(),
          "everything is applied");
    }
  }

  /** What the stream tells of facilities as they are now, a batch each. */
  List<List<DynamodbStreamRecord>> records(List<String> ids) {
    return ids.stream()
        .map(id -> List.of(Images.record(ids.indexOf(id) + 1L, null, key(id))))
        .toList();
  }

  /** Batches of records about facilities, with some of them twice and in another order. */
  static List<List<String>> delivered(List<String> changes, Random random) {
    var records = new ArrayList<>(changes);
    for (var id : changes) {
      if (random.nextInt(3) == 0) {
        records.add(random.nextInt(records.size()), id);
      }
    }
    for (int i = 0; i < records.size(); i++) {
      Collections.swap(records, i, Math.min(records.size() - 1, i + random.nextInt(5)));
    }
    var batches = new ArrayList<List<String>>();
    for (int from = 0; from < records.size(); ) {
      int to = Math.min(records.size(), from + 1 + random.nextInt(5));
      batches.add(List.copyOf(records.subList(from, to)));
      from = to;
    }
    return batches;
  }

  static Map<String, AttributeValue> key(String id) {
    return Map.of(
        "pk", AttributeValue.fromS("FACILITY#" + id), "sk", AttributeValue.fromS("FACILITY"));
  }

  /** Everything that is derived is what it would be had it been made at once. */
  void assertExact(List<String> ids, int generation) {
    var sums = new Sums();
    var lines = new TreeMap<String, String>();
    var entries = new TreeMap<String, String>();
    for (var id : ids) {
      facilities.find(id).ifPresent(dossier -> add(dossier, sums, lines, entries));
    }
    var storedSums = new TreeMap<String, Object>();
    var storedLines = new TreeMap<String, String>();
    var storedEntries = new TreeMap<String, String>();
    for (var item :
        cloud
            .dynamo()
            .scanPaginator(
                scan -> scan.tableName(cloud.nameOf(Resource.RELEASES)).consistentRead(true))
            .items()) {
      var row = new Row(item);
      var name = row.text("pk") + " " + row.text("sk");
      if (row.text("pk").startsWith(Keys.totals(generation, ""))) {
        var numbers = new TreeMap<String, String>();
        row.forEachNumber(
            (sum, number) -> {
              var plain = YearTotal.plain(new BigDecimal(number));
              if (plain.signum() != 0) {
                numbers.put(sum, plain.toPlainString());
              }
            });
        if (!numbers.isEmpty()) {
          storedSums.put(name, numbers);
        }
      } else if (row.text("pk").startsWith("TERM#")) {
        var contents = new TreeMap<>(item);
        storedEntries.put(name, contents.toString());
      } else if (row.has("mark")) {
        storedLines.put(name, row.text("mark"));
      }
    }
    assertEquals(lines, storedLines);
    assertEquals(entries.keySet(), storedEntries.keySet());
    assertEquals(entries, storedEntries);
    assertEquals(named(sums, generation), storedSums);
  }

  private static void add(
      Dossier dossier, Sums sums, Map<String, String> lines, Map<String, String> entries) {
    var id = dossier.facility().id();
    Lines.of(dossier)
        .forEach(
            (sort, line) -> {
              sums.plus(line.adds());
              lines.put(Keys.facility(id) + " " + sort, line.mark());
            });
    var made = Entries.of(dossier);
    for (var code : made.terms()) {
      var item = new TreeMap<>(made.entry(Term.of(code)).build());
      entries.put(item.get("pk").s() + " " + item.get("sk").s(), item.toString());
    }
  }

  private static Map<String, Object> named(Sums sums, int generation) {
    var named = new TreeMap<String, Object>();
    sums.all()
        .forEach(
            (key, numbers) -> {
              var item = Keys.total(generation, key);
              var plain = new TreeMap<String, String>();
              numbers.forEach(
                  (name, number) -> plain.put(name, YearTotal.plain(number).toPlainString()));
              named.put(item.partition() + " " + item.sort(), plain);
            });
    return named;
  }
}
