package kz.ecomap.complaints;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Counts who else says so, once a browser. A browser names itself by a random text that it made up
 * and keeps; only a keyed hash of it and of the complaint's id is stored, so that nobody can tell
 * which complaints the same browser supported.
 */
public final class Supports {
  /** Supporters of one complaint at the same moment wait for each other. */
  private static final int TRIES = 10;

  /** Uploads that one supporter can ask for: one photo that may be refused twice. */
  private static final int UPLOADS = 3;

  private final DynamoDbClient dynamo;
  private final String table;
  private final SupportItems items;
  private final Signer signer;
  private final InstantSource clock;

  /** Support in a table of complaints. */
  public Supports(DynamoDbClient dynamo, String table, Signer signer, InstantSource clock) {
    this.dynamo = dynamo;
    this.table = table;
    this.items = new SupportItems(table);
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * Counts a browser; what it has said before is not counted again.
   *
   * @param supporter what the browser calls itself
   * @param stillThere whether it also says that the problem is still there
   * @return whether this was new
   * @throws Problem 404 when the complaint is not public; 409 when too many speak at once
   */
  public boolean add(String complaintId, String supporter, boolean stillThere) {
    var browser = browser(complaintId, supporter);
    var today = Kazakhstan.dayOf(clock.instant());
    var first =
        List.of(
            items.first(complaintId, browser, stillThere, today),
            items.count(complaintId, 1, stillThere, today),
            items.whilePublic(complaintId));
    if (written(first)) {
      return true;
    }
    return stillThere
        && written(
            List.of(
                items.again(complaintId, browser),
                items.count(complaintId, 0, true, today),
                items.whilePublic(complaintId)));
  }

  /**
   * Lets a supporter ask for an upload.
   *
   * @throws Problem 404 for who has not supported the complaint, with no hint; 409 after {@value
   *     #UPLOADS} uploads
   */
  void takeUpload(String complaintId, String supporter) {
    var key = SupportItems.key(complaintId, browser(complaintId, supporter));
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key)
                  .updateExpression("ADD uploads :one")
                  .conditionExpression(
                      "attribute_exists(pk) AND (attribute_not_exists(uploads) OR uploads < :most)")
                  .expressionAttributeValues(
                      Item.item().number(":one", 1).number(":most", UPLOADS).build()));
    } catch (ConditionalCheckFailedException e) {
      throw exists(key) ? Problem.conflict("evidence_too_often") : Problem.notFound();
    }
  }

  private boolean exists(Map<String, AttributeValue> key) {
    return dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true)).hasItem();
  }

  /** Writes all or nothing; false when the first was there already. */
  private boolean written(List<TransactWriteItem> writes) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
        return true;
      } catch (TransactionCanceledException e) {
        var reasons = e.cancellationReasons();
        if ("ConditionalCheckFailed".equals(reasons.get(2).code())) {
          throw Problem.notFound();
        }
        if ("ConditionalCheckFailed".equals(reasons.get(0).code())) {
          return false;
        }
      }
    }
    throw Problem.conflict("changed_meanwhile");
  }

  /** 128 bits, which are enough that no two browsers are taken for one. */
  private String browser(String complaintId, String supporter) {
    var mac = signer.mac("supporter", complaintId, supporter);
    return HexFormat.of().formatHex(mac, 0, 16);
  }
}
