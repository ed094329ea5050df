package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemCollection;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Imports with their parts and decisions in DynamoDB. */
public final class ImportStore {
  private static final String LISTING = "imports";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;

  /** Imports of one table. */
  public ImportStore(DynamoDbClient dynamo, String table, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
  }

  /** Stores a new import; false when its id is taken. */
  boolean add(Import requested) {
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(ImportItems.item(requested))
                  .conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** An import as it is right now. */
  Optional<Import> find(String id) {
    var answer = dynamo.getItem(get -> get.tableName(table).key(key(id)).consistentRead(true));
    return answer.hasItem()
        ? Optional.of(ImportItems.read(new Row(answer.item())))
        : Optional.empty();
  }

  /** A page of all imports, the newest first. */
  Page<Import> list(int limit, Optional<String> cursor) {
    var start = cursor.map(opaque -> cursors.open(LISTING, opaque)).orElse(null);
    var answer =
        dynamo.query(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(ImportItems.IMPORTS)))
                    .scanIndexForward(false)
                    .limit(limit)
                    .exclusiveStartKey(start));
    Optional<String> next =
        answer.lastEvaluatedKey().isEmpty()
            ? Optional.empty()
            : Optional.of(cursors.after(LISTING, answer.lastEvaluatedKey()));
    return new Page<>(
        answer.items().stream().map(item -> ImportItems.read(new Row(item))).toList(), next);
  }

  /** The parts that are checked, in order. */
  List<Part> parts(String id) {
    return collection(id, Part.SORT).stream().map(ImportItems::part).toList();
  }

  /** What was decided, by the names of the rows. */
  Map<String, Decision> decisions(String id) {
    var decisions = new HashMap<String, Decision>();
    for (var row : collection(id, Decision.SORT)) {
      var decision = ImportItems.decision(row);
      decisions.put(decision.row(), decision);
    }
    return decisions;
  }

  private List<Row> collection(String id, String sort) {
    return ItemCollection.of(dynamo, table, ImportItems.partition(id)).stream()
        .filter(row -> row.text("sk").startsWith(sort))
        .toList();
  }

  /** Tells that a file is read, and how far; false when that is no longer so. */
  boolean reading(Import from, int rows) {
    var values = Item.item().number(":rows", rows).text(":checking", State.CHECKING.code());
    return change(
        from,
        "SET #state = :checking, #rows = :rows",
        "#state IN (:from, :checking) AND parts = :none",
        values.number(":none", 0));
  }

  /**
   * Tells that the rows are staged; false when they were before.
   *
   * @param unreadable how many rows are not, because there is an error in them
   */
  boolean staged(Import from, int parts, int rows, int unreadable, Faults faults) {
    var values =
        Item.item()
            .number(":rows", rows)
            .text(":checking", State.CHECKING.code())
            .number(":none", 0)
            .number(":parts", parts)
            .number(":unreadable", unreadable)
            .number(":errors", faults.count())
            .text(":first", ImportItems.text(faults.first()));
    return change(
        from,
        "SET #state = :checking, #rows = :rows, parts = :parts, errors = :errors,"
            + " rowsChecked = :unreadable, firstErrors = :first",
        "#state IN (:from, :checking) AND parts = :none",
        values);
  }

  /** Changes the state and nothing else; false when it is no longer what it was. */
  boolean become(Import from, State state) {
    return change(
        from,
        "SET #state = :to, #part = :zero, done = :zero",
        "#state = :from",
        Item.item().text(":to", state.code()).number(":zero", 0));
  }

  /** Touches a publication that stands still, so that its next step comes. */
  boolean nudge(Import from) {
    return change(from, "ADD nudges :one", "#state = :from", Item.item().number(":one", 1));
  }

  /** Refuses a file as a whole; false when it is no longer being read. */
  boolean fail(Import from, String code) {
    return change(
        from,
        "SET #state = :failed, failure = :code",
        "#state IN (:from, :checking)",
        Item.item()
            .text(":failed", State.FAILED.code())
            .text(":checking", State.CHECKING.code())
            .text(":code", code));
  }

  private boolean change(Import from, String expression, String condition, Item values) {
    var all = new HashMap<>(values.text(":from", from.state().code()).build());
    var names = new HashMap<>(Map.of("#state", "state"));
    for (var name : List.of("rows", "part")) {
      if (expression.contains("#" + name)) {
        names.put("#" + name, name);
      }
    }
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(from.id()))
                  .updateExpression(expression)
                  .conditionExpression(condition)
                  .expressionAttributeNames(names)
                  .expressionAttributeValues(all));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Stores a move together with what else is written; false when the import is elsewhere. */
  boolean move(Move move, TransactWriteItem... others) {
    var writes = new ArrayList<>(List.of(moving(move)));
    writes.addAll(List.of(others));
    try {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if ("ConditionalCheckFailed".equals(e.cancellationReasons().get(0).code())) {
        return false;
      }
      throw e;
    }
  }

  /** The part of a transaction that stores a move. */
  TransactWriteItem moving(Move move) {
    var from = move.from();
    var values =
        Item.item()
            .text(":from", from.state().code())
            .text(":to", move.state().code())
            .number(":fromPart", from.part())
            .number(":part", move.part())
            .number(":fromDone", from.done())
            .number(":done", move.done());
    var set = new StringBuilder("SET #state = :to, #part = :part, done = :done");
    if (!move.firstErrors().equals(from.firstErrors())) {
      set.append(", firstErrors = :first");
      values.text(":first", ImportItems.text(move.firstErrors()));
    }
    var names = new HashMap<>(Map.of("#state", "state", "#part", "part"));
    var add = new ArrayList<String>();
    for (var count : Count.values()) {
      int added = move.added().getOrDefault(count, 0);
      if (added != 0) {
        add.add("#" + count.code() + " :" + count.code());
        names.put("#" + count.code(), count.code());
        values.number(":" + count.code(), added);
      }
    }
    var expression = add.isEmpty() ? set.toString() : set + " ADD " + String.join(", ", add);
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(table)
                .key(key(from.id()))
                .updateExpression(expression)
                .conditionExpression("#state = :from AND #part = :fromPart AND done = :fromDone")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values.build())
                .build())
        .build();
  }

  /** The part of a transaction that stores what was found in a part. */
  TransactWriteItem adding(String id, Part part) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(ImportItems.item(id, part)))
        .build();
  }

  /** The part of a transaction that stores a decision, unless there is one. */
  TransactWriteItem adding(String id, Decision decision) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(ImportItems.item(id, decision))
                    .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Item.key(ImportItems.IMPORTS, id);
  }
}
