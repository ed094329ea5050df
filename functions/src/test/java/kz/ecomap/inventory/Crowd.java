package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Past;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.testing.TestCloud;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Many facilities at once, as the stream would have left them in the inventory. */
final class Crowd {
  private static final int BATCH = 25;

  private final TestCloud cloud;
  private final List<WriteRequest> waiting = new ArrayList<>();

  Crowd(TestCloud cloud) {
    this.cloud = cloud;
  }

  /** Works number n: every one is called so, in one of three regions, and releases dust. */
  static Dossier works(int n, ImpactReport... reports) {
    var region = List.of("KZ-55", "KZ-63", "KZ-75").get(n % 3);
    var facility = Works.facility("crowd-" + n, "Үлгі " + n, region, "1(c)");
    return new Dossier(facility, 1, List.of(reports), Past.NONE, Oversight.NONE);
  }

  /** Adds the entries under some terms. */
  void enter(Dossier dossier, Predicate<Term> terms) {
    var entries = Entries.of(dossier);
    entries.terms().stream().map(Term::of).filter(terms).forEach(term -> put(entries.entry(term)));
  }

  /** Adds the lines. */
  void list(Dossier dossier) {
    Lines.of(dossier).values().forEach(line -> put(line.in(new TreeSet<>(List.of(1))).item()));
  }

  /** Adds totals. */
  void total(Sums sums) {
    sums.all()
        .forEach(
            (key, numbers) -> {
              var total = Keys.total(1, key);
              var item = Item.item().text("pk", total.partition()).text("sk", total.sort());
              numbers.forEach(item::decimal);
              put(item);
            });
  }

  private void put(Item item) {
    var put = PutRequest.builder().item(item.build()).build();
    waiting.add(WriteRequest.builder().putRequest(put).build());
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    var left = Map.of(cloud.nameOf(Resource.RELEASES), List.copyOf(waiting));
    waiting.clear();
    while (!left.isEmpty() && !left.values().iterator().next().isEmpty()) {
      var request = left;
      left = cloud.dynamo().batchWriteItem(write -> write.requestItems(request)).unprocessedItems();
    }
  }
}
