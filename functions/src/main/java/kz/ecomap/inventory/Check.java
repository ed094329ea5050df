package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.enterprises.FacilitySnapshots;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.TableScan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Compares the live totals with the sums over all reports. Changes come in while it reads, so it
 * looks twice where they differ and calls drift only what is wrong by the same both times.
 */
final class Check {
  private static final int MOST_EXAMPLES = 5;
  private static final int PAGE_ITEMS = 1000;

  private final DynamoDbClient dynamo;
  private final Generations generations;
  private final FacilitySnapshots snapshots;
  private final String facilities;
  private final String table;

  Check(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
    this.dynamo = dynamo;
    facilities = environment.nameOf(Resource.FACILITIES);
    table = environment.nameOf(Resource.RELEASES);
    generations = new Generations(dynamo, table, clock);
    snapshots = new FacilitySnapshots(dynamo, facilities);
  }

  /**
   * What a check found.
   *
   * @param totals how many totals, of a scope and a year, were compared
   * @param drifted how many are wrong
   * @param examples some of them, and by how much their sums are too high
   */
  record Report(int totals, int drifted, List<String> examples) {}

  /** Checks the set of totals that is live now. */
  Report run() {
    int live = generations.now().live();
    var stored = stored(live);
    int totals = stored.all().size();
    var drift = new TreeMap<String, String>();
    var first = stored.minus(counted());
    if (!first.isEmpty()) {
      var second = stored(live).minus(counted());
      first
          .all()
          .forEach(
              (key, sums) -> {
                var wrong = new TreeMap<String, BigDecimal>(sums);
                wrong.entrySet().retainAll(second.all().getOrDefault(key, Map.of()).entrySet());
                if (!wrong.isEmpty()) {
                  drift.put(key.scope() + " " + key.year(), wrong.toString());
                }
              });
    }
    var examples = new ArrayList<String>();
    drift.forEach((key, wrong) -> examples.add(key + " " + wrong));
    return generations.now().live() == live
        ? new Report(totals, drift.size(), examples.stream().limit(MOST_EXAMPLES).toList())
        : new Report(totals, 0, List.of());
  }

  private Sums stored(int generation) {
    var sums = new Sums();
    var prefix = Keys.totals(generation, "");
    TableScan.of(dynamo, table, PAGE_ITEMS)
        .all(
            row -> {
              if (row.text("pk").startsWith(prefix)) {
                add(sums, row, row.text("pk").substring(prefix.length()));
              }
            });
    return sums;
  }

  private static void add(Sums sums, Row row, String scope) {
    var key = new Sums.Key(scope, Integer.parseInt(row.text("sk")));
    row.forEachNumber((name, number) -> sums.add(key, name, plain(new BigDecimal(number))));
  }

  private Sums counted() {
    var sums = new Sums();
    TableScan.of(dynamo, facilities, "FACILITY", PAGE_ITEMS)
        .all(
            row ->
                snapshots
                    .find(row.text("id"))
                    .ifPresent(
                        dossier ->
                            Lines.of(dossier).values().forEach(line -> sums.plus(line.adds()))));
    var plain = new Sums();
    sums.all()
        .forEach(
            (key, named) -> named.forEach((name, number) -> plain.add(key, name, plain(number))));
    return plain;
  }

  /** Numbers that are equal are to be equal objects. */
  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
