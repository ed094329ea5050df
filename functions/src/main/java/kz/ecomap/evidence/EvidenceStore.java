package kz.ecomap.evidence;

import static kz.ecomap.shared.dynamo.Item.key;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.clock.Term;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Evidence in the item collections of complaints, with its {@link Places}. */
public final class EvidenceStore {
  /** Photos of one purpose that a complaint can have, not counting rejected ones. */
  public static final int MAX_PHOTOS = 8;

  /** Photos sent side by side wait for each other's transactions: more tries than photos. */
  private static final int TRIES = 2 * MAX_PHOTOS;

  private static final Map<String, String> STATUS = Map.of("#status", "status");
  private static final String STILL_REQUESTED = "#status = :requested";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Places places;

  /** The evidence in a table of complaints. */
  public EvidenceStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
    this.places = new Places(table);
  }

  /** What became of a request. */
  enum Added {
    /** It is stored. */
    STORED,
    /** Its id is taken; another will do. */
    SAME_ID,
    /** There are {@link #MAX_PHOTOS} already. */
    FULL,
    /** There were {@link Places#MAX_REQUESTS} already. */
    TOO_OFTEN
  }

  /**
   * The part of a moderator's transaction that shows an accepted photo to the public, or withholds
   * it. The transaction fails when the photo is not accepted.
   */
  public TransactWriteItem showing(String complaintId, String evidenceId, boolean shown) {
    var values =
        Item.item()
            .flag(":shown", shown)
            .text(":accepted", Evidence.Status.ACCEPTED.code())
            .build();
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(keyOf(complaintId, evidenceId))
                    .updateExpression("SET shown = :shown REMOVE queue, urgency")
                    .conditionExpression("#status = :accepted")
                    .expressionAttributeNames(STATUS)
                    .expressionAttributeValues(values))
        .build();
  }

  /** One photo, read consistently. */
  Optional<Evidence> find(String complaintId, String evidenceId) {
    var answer =
        dynamo.getItem(
            get -> get.tableName(table).key(keyOf(complaintId, evidenceId)).consistentRead(true));
    return answer.hasItem() ? Optional.of(Evidence.of(new Row(answer.item()))) : Optional.empty();
  }

  /** All photos of a complaint in the order in which they were asked for, read consistently. */
  List<Evidence> all(String complaintId) {
    var values =
        Item.item()
            .text(":pk", Evidence.partition(complaintId))
            .text(":evidence", Evidence.sort(""))
            .build();
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :evidence)")
                    .expressionAttributeValues(values))
        .items()
        .stream()
        .map(Row::new)
        .map(Evidence::of)
        .toList();
  }

  /** Stores a new request and takes a place for it. */
  Added add(Evidence evidence) {
    var put =
        TransactWriteItem.builder()
            .put(
                p ->
                    p.tableName(table)
                        .item(evidence.item().build())
                        .conditionExpression("attribute_not_exists(pk)"))
            .build();
    var refused = refusalOf(put, places.take(evidence));
    if (refused.isEmpty()) {
      return Added.STORED;
    }
    return failed(refused.get(0)) ? Added.SAME_ID : Places.refusal(refused.get(1).item());
  }

  /** Counts a request as made now, so that it is not taken for an abandoned one. */
  void renew(Evidence evidence, Instant now) {
    decide(evidence, "SET requestedAt = :now", Item.item().instant(":now", now));
  }

  /** Remembers that its pictures are ready; false when something else was decided before. */
  boolean accept(Evidence evidence, int width, int height, Instant now) {
    return decide(
        evidence,
        "SET #status = :accepted, width = :width, height = :height, decidedAt = :now,"
            + " queue = :queue, urgency = :urgency",
        Item.item()
            .text(":queue", Queues.MODERATORS)
            .text(":urgency", Queues.urgency(Term.toForward(Kazakhstan.dayOf(now)), evidence.id()))
            .text(":accepted", Evidence.Status.ACCEPTED.code())
            .number(":width", width)
            .number(":height", height)
            .instant(":now", now));
  }

  /** Remembers a refusal and frees its place; false when something else was decided before. */
  boolean reject(Evidence evidence, RejectionReason reason, Instant now) {
    var values =
        Item.item()
            .text(":rejected", Evidence.Status.REJECTED.code())
            .text(":reason", reason.code())
            .instant(":now", now);
    var update =
        TransactWriteItem.builder()
            .update(
                u ->
                    u.tableName(table)
                        .key(keyOf(evidence))
                        .updateExpression(
                            "SET #status = :rejected, reason = :reason, decidedAt = :now")
                        .conditionExpression(STILL_REQUESTED)
                        .expressionAttributeNames(STATUS)
                        .expressionAttributeValues(requestedAnd(values)))
            .build();
    return refusalOf(update, places.free(evidence)).isEmpty();
  }

  /** Deletes a request for which nothing arrived and frees its place; false if something did. */
  boolean abandon(Evidence evidence) {
    var delete =
        TransactWriteItem.builder()
            .delete(
                d ->
                    d.tableName(table)
                        .key(keyOf(evidence))
                        .conditionExpression(STILL_REQUESTED)
                        .expressionAttributeNames(STATUS)
                        .expressionAttributeValues(requestedAnd(Item.item())))
            .build();
    return refusalOf(delete, places.free(evidence)).isEmpty();
  }

  private boolean decide(Evidence evidence, String expression, Item values) {
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(keyOf(evidence))
                  .updateExpression(expression)
                  .conditionExpression(STILL_REQUESTED)
                  .expressionAttributeNames(STATUS)
                  .expressionAttributeValues(requestedAnd(values)));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Writes both or neither; the reasons of either when a condition failed, else nothing. */
  private List<CancellationReason> refusalOf(TransactWriteItem one, TransactWriteItem other) {
    for (int tries = 1; ; tries++) {
      try {
        dynamo.transactWriteItems(write -> write.transactItems(one, other));
        return List.of();
      } catch (TransactionCanceledException e) {
        if (e.cancellationReasons().stream().anyMatch(EvidenceStore::failed)) {
          return e.cancellationReasons();
        }
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private static boolean failed(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code());
  }

  private static Map<String, AttributeValue> requestedAnd(Item values) {
    var all = new HashMap<>(values.build());
    all.put(":requested", AttributeValue.fromS(Evidence.Status.REQUESTED.code()));
    return all;
  }

  private static Map<String, AttributeValue> keyOf(Evidence evidence) {
    return keyOf(evidence.complaintId(), evidence.id());
  }

  private static Map<String, AttributeValue> keyOf(String complaintId, String evidenceId) {
    return key(Evidence.partition(complaintId), Evidence.sort(evidenceId));
  }
}
