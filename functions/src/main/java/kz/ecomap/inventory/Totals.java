package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads totals: an item for each scope and year, at most some 25 KB when everything is released.
 */
final class Totals {
  private final DynamoDbClient dynamo;
  private final String table;
  private final Generations generations;

  Totals(DynamoDbClient dynamo, String table, Generations generations) {
    this.dynamo = dynamo;
    this.table = table;
    this.generations = generations;
  }

  /** The totals of a scope and some years in their order; a year without reports has none. */
  List<YearTotal> of(String scope, int from, int to) {
    var partition = Keys.totals(generations.live(), scope);
    var totals = new ArrayList<YearTotal>();
    dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", AttributeValue.fromS(partition),
                            ":from", AttributeValue.fromS(Keys.report(from)),
                            ":to", AttributeValue.fromS(Keys.report(to)))))
        .items()
        .forEach(item -> totals.add(YearTotal.of(new Row(item))));
    return totals.stream().filter(total -> total.facilities() > 0).toList();
  }

  /** The total of one pollutant to one medium. */
  Optional<ReleaseTotal> of(String scope, int year, Total of) {
    var key = Item.key(Keys.totals(generations.live(), scope), Keys.report(year));
    var item =
        dynamo
            .getItem(
                get ->
                    get.tableName(table)
                        .key(key)
                        .projectionExpression("#kg, #reported, #untold")
                        .expressionAttributeNames(
                            Map.of(
                                "#kg",
                                of.kg(),
                                "#reported",
                                of.reported(),
                                "#untold",
                                of.untold())))
            .item();
    return Optional.ofNullable(item)
        .filter(some -> !some.isEmpty())
        .map(some -> ReleaseTotal.of(new Row(some), of));
  }
}
