package kz.ecomap.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/**
 * Reads a facility with its reports as they were together at one moment, for what is derived from
 * them: a Query may show one half of a change and not the other. How it is overseen is left out.
 */
public final class FacilitySnapshots {
  /** The most items of one transaction that DynamoDB takes, one of which is the facility. */
  private static final int MOST_REPORTS = 99;

  private static final int ATTEMPTS = 5;

  private final DynamoDbClient dynamo;
  private final String table;

  /** Facilities of one table. */
  public FacilitySnapshots(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /**
   * A facility with its reports; empty when there is none.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException when it is being changed right now
   * @throws IllegalStateException when it was changed again and again while it was read
   */
  public Optional<Dossier> find(String id) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var first =
          dynamo.getItem(get -> get.tableName(table).key(facility(id)).consistentRead(true)).item();
      if (first == null || first.isEmpty()) {
        return Optional.empty();
      }
      var dossier = together(id, new Row(first));
      if (dossier.isPresent()) {
        return dossier;
      }
    }
    throw new IllegalStateException("the facility does not stand still");
  }

  /**
   * The facility that a snapshot shows otherwise once this item of the table has changed; empty
   * where none does.
   *
   * @param item as the table's stream shows it
   */
  public static Optional<String> showing(Row item) {
    var sort = item.optionalText("sk").orElse("");
    return sort.equals(FacilityItems.FACILITY) || sort.startsWith(ReportItems.REPORT)
        ? FacilityItems.id(item)
        : Optional.empty();
  }

  /** What was there together, if the facility still is what it was. */
  private Optional<Dossier> together(String id, Row facility) {
    var years = facility.texts("reportYears");
    var reports = new ArrayList<ImpactReport>();
    for (int from = 0; from < years.size(); from += MOST_REPORTS) {
      var part = years.subList(from, Math.min(years.size(), from + MOST_REPORTS));
      var rows = read(id, part);
      if (!same(facility, rows)) {
        return Optional.empty();
      }
      rows.stream().skip(1).map(ReportItems::report).forEach(reports::add);
    }
    return Optional.of(
        new Dossier(
            FacilityItems.facility(facility),
            facility.number("version"),
            reports,
            PastItems.read(facility),
            Oversight.NONE));
  }

  private static boolean same(Row facility, List<Row> rows) {
    return !rows.isEmpty()
        && rows.get(0).text("sk").equals(FacilityItems.FACILITY)
        && rows.get(0).number("version") == facility.number("version");
  }

  /** The facility and its reports of some years. */
  private List<Row> read(String id, List<String> years) {
    var gets = new ArrayList<TransactGetItem>();
    gets.add(get(facility(id)));
    years.forEach(
        year -> gets.add(get(Item.key(FacilityItems.partition(id), ReportItems.REPORT + year))));
    return dynamo
        .transactGetItems(transaction -> transaction.transactItems(gets))
        .responses()
        .stream()
        .filter(response -> response.hasItem())
        .map(response -> new Row(response.item()))
        .toList();
  }

  private TransactGetItem get(Map<String, AttributeValue> key) {
    return TransactGetItem.builder().get(one -> one.tableName(table).key(key)).build();
  }

  private static Map<String, AttributeValue> facility(String id) {
    return Item.key(FacilityItems.partition(id), FacilityItems.FACILITY);
  }
}
