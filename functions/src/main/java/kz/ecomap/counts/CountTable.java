package kz.ecomap.counts;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads counts. Every reading is one Query, of one page unless it says so. */
public final class CountTable {
  private final DynamoDbClient dynamo;
  private final String table;
  private final Generations generations;

  /** Counts in one table. */
  public CountTable(DynamoDbClient dynamo, String table, InstantSource clock) {
    this.dynamo = dynamo;
    this.table = table;
    this.generations = new Generations(dynamo, table, clock);
  }

  /** The generation to read: a view is made from one of them only. */
  public Keys live() {
    return generations.live();
  }

  /**
   * What a range holds, in the order of the sort keys.
   *
   * @param most at most so many items
   */
  public List<Row> read(KeyRange range, int most) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":pk", AttributeValue.fromS(range.partition()));
    if (!range.prefix().isEmpty()) {
      values.put(":prefix", AttributeValue.fromS(range.prefix()));
    }
    return page(
        range.prefix().isEmpty() ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
        values,
        most);
  }

  /**
   * The items of a scope's months, of both kinds: {@link MonthCounts} and {@link MonthHandling}.
   *
   * @param first the first month
   * @param last the last month; at most 20 years later, which are 0.3 MB at worst
   */
  public List<Row> months(Keys keys, SummaryScope scope, YearMonth first, YearMonth last) {
    return page(
        "pk = :pk AND sk BETWEEN :first AND :last",
        Map.of(
            ":pk", AttributeValue.fromS(keys.months(scope)),
            ":first", AttributeValue.fromS(SummaryScope.first(first)),
            ":last", AttributeValue.fromS(SummaryScope.last(last))),
        Integer.MAX_VALUE);
  }

  private List<Row> page(String condition, Map<String, AttributeValue> values, int most) {
    var rows = new ArrayList<Row>();
    dynamo
        .query(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(values)
                    .limit(most))
        .items()
        .forEach(item -> rows.add(new Row(item)));
    return rows;
  }
}
