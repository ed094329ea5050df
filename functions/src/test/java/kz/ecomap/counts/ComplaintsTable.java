package kz.ecomap.counts;

import java.util.List;
import java.util.Map;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.testing.TestCloud;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table that complaints are counted from, without the services that write it. */
record ComplaintsTable(TestCloud cloud) {
  void put(Map<String, AttributeValue> item) {
    cloud.dynamo().putItem(put -> put.tableName(name()).item(item));
    // Beside it there are always items that do not count.
    var line = Item.item().text("pk", item.get("pk").s()).text("sk", "TIMELINE#000000").build();
    cloud.dynamo().putItem(put -> put.tableName(name()).item(line));
  }

  void delete(Map<String, AttributeValue> item) {
    var key = Item.key(item.get("pk").s(), item.get("sk").s());
    cloud.dynamo().deleteItem(delete -> delete.tableName(name()).key(key));
  }

  /** The complaints that are in it now. */
  List<Revision> revisions() {
    return cloud.dynamo().scanPaginator(scan -> scan.tableName(name())).items().stream()
        .filter(item -> item.get("sk").s().equals("COMPLAINT"))
        .map(item -> Revision.of(Subject.COMPLAINTS, new Row(item)))
        .toList();
  }

  private String name() {
    return cloud.nameOf(Resource.COMPLAINTS);
  }
}
