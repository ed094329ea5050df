package kz.ecomap.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.OversightItems;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemCollection;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Folding;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Facilities with their reports in DynamoDB: one item collection each. */
final class FacilityStore {
  /** The most items of one transaction that DynamoDB takes. */
  static final int MOST_WRITES = 100;

  /** How many facilities of one name are looked at. */
  private static final int SAME_NAME = 50;

  private final DynamoDbClient dynamo;
  private final String table;

  FacilityStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** A facility with all its reports, as it is right now: one Query up to 1 MB. */
  Optional<Dossier> find(String id) {
    return dossier(ItemCollection.of(dynamo, table, FacilityItems.partition(id)));
  }

  /** The same as it was a moment ago, at half the cost: for who only reads. */
  Optional<Dossier> findLately(String id) {
    return dossier(ItemCollection.lately(dynamo, table, FacilityItems.partition(id)));
  }

  private static Optional<Dossier> dossier(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.text("sk").equals(FacilityItems.FACILITY))
        .findFirst()
        .map(facility -> dossier(facility, rows));
  }

  /** Whether there is a facility of this id. */
  boolean exists(String id) {
    return dynamo
        .getItem(
            get ->
                get.tableName(table)
                    .key(Item.key(FacilityItems.partition(id), FacilityItems.FACILITY))
                    .projectionExpression("pk"))
        .hasItem();
  }

  /**
   * Stores changes of different facilities, all or none, in one transaction.
   *
   * @param edits together at most {@link #MOST_WRITES} writes
   * @throws Problem 412 when one of them was made from what is no longer so
   */
  void save(List<Edit> edits) {
    save(edits, List.of());
  }

  /** The same together with writes of another feature. */
  void save(List<Edit> edits, List<TransactWriteItem> others) {
    var writes = new ArrayList<>(others);
    edits.forEach(edit -> add(writes, edit));
    try {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream().anyMatch(FacilityStore::lostRace)) {
        throw Problem.stale();
      }
      throw e;
    }
  }

  /**
   * Stores a change together with something else, both or neither.
   *
   * @return false when a condition of the others was not met
   * @throws Problem 412 when the change was made from what is no longer so
   */
  boolean saveWith(Edit edit, List<TransactWriteItem> others) {
    var writes = new ArrayList<>(others);
    add(writes, edit);
    try {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      var refused = e.cancellationReasons().stream().limit(others.size());
      if (refused.anyMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))) {
        return false;
      }
      if (e.cancellationReasons().stream().anyMatch(FacilityStore::lostRace)) {
        throw Problem.stale();
      }
      throw e;
    }
  }

  /** The facilities that have the same Kazakh name; an index that is some moments behind. */
  List<Facility> named(String kazakh) {
    var values =
        Item.item()
            .text(":all", FacilityItems.LISTED)
            .text(":name", Folding.fold(kazakh) + "#")
            .build();
    return dynamo
        .query(
            query ->
                query
                    .tableName(table)
                    .indexName("byName")
                    .keyConditionExpression("listed = :all AND begins_with(sortName, :name)")
                    .expressionAttributeValues(values)
                    .limit(SAME_NAME))
        .items()
        .stream()
        .map(item -> FacilityItems.facility(new Row(item)))
        .toList();
  }

  private void add(List<TransactWriteItem> writes, Edit edit) {
    var after = edit.after();
    writes.add(put(FacilityItems.item(after), "version", edit.before().version()));
    // The version alone would do, did a Query show all items of one moment; it does not, so that a
    // report could have been read that is older than the version beside it.
    for (var report : edit.reports()) {
      var item = ReportItems.item(edit.facility().id(), report);
      writes.add(put(item, "revision", report.revision() - 1));
      // A revision that was published once stays as it was, whatever else goes wrong.
      writes.add(put(ReportItems.copy(edit.facility().id(), report), "revision", 0));
    }
    // An entry is replaced as a whole by who saw this version of the facility.
    for (var entry : edit.entries()) {
      var item = OversightItems.item(FacilityItems.partition(edit.facility().id()), entry);
      writes.add(TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build());
    }
  }

  /** A put of what replaces a number, or of what is new when that is 0. */
  private TransactWriteItem put(Map<String, AttributeValue> item, String counter, long former) {
    var put = Put.builder().tableName(table).item(item);
    if (former == 0) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression("#counter = :former")
          .expressionAttributeNames(Map.of("#counter", counter))
          .expressionAttributeValues(
              Map.of(":former", AttributeValue.fromN(Long.toString(former))));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private static boolean lostRace(CancellationReason reason) {
    return List.of("ConditionalCheckFailed", "TransactionConflict").contains(reason.code());
  }

  private static Dossier dossier(Row facility, List<Row> rows) {
    var reports = new ArrayList<ImpactReport>();
    for (var row : rows) {
      if (row.text("sk").startsWith(ReportItems.REPORT)) {
        reports.add(ReportItems.report(row));
      }
    }
    return new Dossier(
        FacilityItems.facility(facility),
        facility.number("version"),
        reports,
        PastItems.read(facility),
        OversightItems.read(rows));
  }
}
