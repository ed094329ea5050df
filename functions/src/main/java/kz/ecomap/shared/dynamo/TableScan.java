package kz.ecomap.shared.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads a whole table, page by page, each as it is right then; for jobs only. */
public final class TableScan {
  private final DynamoDbClient dynamo;
  private final String table;
  private final Optional<String> sort;
  private final int mostItems;

  private TableScan(DynamoDbClient dynamo, String table, Optional<String> sort, int mostItems) {
    this.dynamo = dynamo;
    this.table = table;
    this.sort = sort;
    this.mostItems = mostItems;
  }

  /** The counted items of a table, whose sort key is this, of at most so many items a page. */
  public static TableScan of(DynamoDbClient dynamo, String table, String sort, int mostItems) {
    return new TableScan(dynamo, table, Optional.of(sort), mostItems);
  }

  /** All items of a table, at most so many a page. */
  public static TableScan of(DynamoDbClient dynamo, String table, int mostItems) {
    return new TableScan(dynamo, table, Optional.empty(), mostItems);
  }

  /**
   * A page.
   *
   * @param rows may be few or none although others follow
   * @param last where to go on; empty at the end
   */
  public record Page(List<Row> rows, Optional<ItemKey> last) {}

  /** Everything, from the first page to the last. */
  public void all(Consumer<Row> each) {
    var page = after(Optional.empty());
    page.rows().forEach(each);
    while (page.last().isPresent()) {
      page = after(page.last());
      page.rows().forEach(each);
    }
  }

  /** The page after a key; the first one after nothing. */
  public Page after(Optional<ItemKey> last) {
    var answer =
        dynamo.scan(
            scan -> {
              scan.tableName(table).consistentRead(true).limit(mostItems);
              last.ifPresent(key -> scan.exclusiveStartKey(key.attributes()));
              sort.ifPresent(
                  key ->
                      scan.filterExpression("sk = :sort")
                          .expressionAttributeValues(Map.of(":sort", AttributeValue.fromS(key))));
            });
    var key = answer.lastEvaluatedKey();
    return new Page(
        answer.items().stream().map(Row::new).toList(),
        key.isEmpty()
            ? Optional.empty()
            : Optional.of(new ItemKey(key.get("pk").s(), key.get("sk").s())));
  }
}
