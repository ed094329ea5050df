package kz.ecomap.counts;

import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where the bookmarks of a generation's rebuild are kept. */
final class Bookmarks {
  private final DynamoDbClient dynamo;
  private final String table;

  Bookmarks(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** The bookmark in a table; the start when there is none. */
  Bookmark of(Keys keys, String read) {
    var item =
        dynamo
            .getItem(
                get ->
                    get.tableName(table).key(Item.key(partition(keys), read)).consistentRead(true))
            .item();
    return item == null || item.isEmpty() ? Bookmark.START : Bookmark.of(new Row(item));
  }

  void put(Keys keys, String read, Bookmark bookmark) {
    var item = bookmark.item().text("pk", partition(keys)).text("sk", read).build();
    dynamo.putItem(put -> put.tableName(table).item(item));
  }

  void forget(Keys keys, String read) {
    dynamo.deleteItem(delete -> delete.tableName(table).key(Item.key(partition(keys), read)));
  }

  private static String partition(Keys keys) {
    return "REBUILD#" + keys.generation();
  }
}
