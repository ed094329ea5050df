package kz.ecomap.counts;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.TableScan;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Deletes a generation that nobody reads any more. */
final class Removal {
  private static final String BOOKMARK = "REMOVAL";

  /** The most items of one request that DynamoDB takes. */
  private static final int MOST_ITEMS = 25;

  private final DynamoDbClient dynamo;
  private final String table;
  private final TableScan scan;

  Removal(DynamoDbClient dynamo, String table, int pageItems) {
    this.dynamo = dynamo;
    this.table = table;
    this.scan = TableScan.of(dynamo, table, pageItems);
  }

  /** Goes on with it; returns whether all is gone. */
  boolean of(Keys keys, Bookmarks bookmarks, BooleanSupplier timeLeft) {
    var bookmark = bookmarks.of(keys, BOOKMARK);
    while (!bookmark.done()) {
      if (!timeLeft.getAsBoolean()) {
        return false;
      }
      var page = scan.after(bookmark.last());
      var old = page.rows().stream().filter(row -> keys.own(row.text("pk"))).toList();
      for (int i = 0; i < old.size(); i += MOST_ITEMS) {
        delete(old.subList(i, Math.min(old.size(), i + MOST_ITEMS)));
      }
      bookmark = bookmark.after(page, old.size(), 0);
      bookmarks.put(keys, BOOKMARK, bookmark);
    }
    LogLine.of("rebuild")
        .with("removed", keys.generation())
        .with("items", bookmark.counted())
        .print();
    bookmarks.forget(keys, BOOKMARK);
    return true;
  }

  private void delete(List<Row> rows) {
    var left =
        Map.of(
            table,
            rows.stream()
                .map(row -> ItemKey.of(row).attributes())
                .map(key -> WriteRequest.builder().deleteRequest(one -> one.key(key)).build())
                .toList());
    while (!left.isEmpty()) {
      var request = left;
      left = dynamo.batchWriteItem(write -> write.requestItems(request)).unprocessedItems();
    }
  }
}
