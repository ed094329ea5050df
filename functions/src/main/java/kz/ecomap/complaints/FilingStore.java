package kz.ecomap.complaints;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Signer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Files complaints exactly once: complaint, contact and the item that remembers the idempotency key
 * are written in one transaction.
 */
public final class FilingStore {
  private static final String SORT = "IDEMPOTENCY";

  /** How long a repeat of a filing is recognised; a phone may be without a network for a week. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  /**
   * How long a contact is kept: three years, the general limitation period (Civil Code, article
   * 178).
   */
  private static final Duration CONTACT_KEPT = Duration.ofDays(3 * 365);

  private final DynamoDbClient dynamo;
  private final String complaints;
  private final String contacts;

  /** A store on the tables of complaints and of contacts. */
  public FilingStore(DynamoDbClient dynamo, String complaints, String contacts) {
    this.dynamo = dynamo;
    this.complaints = complaints;
    this.contacts = contacts;
  }

  /**
   * Writes a filing, or finds the one that the same key and body made before.
   *
   * @param writes the writes of the complaint itself
   * @return the earlier filing; empty when this one was written
   * @throws Problem 409 while the same key is being filed, 422 when it was used for another body
   */
  Optional<Filing> file(
      Filing filing, String bodyHash, Optional<Contact> contact, List<TransactWriteItem> writes) {
    var all = new ArrayList<TransactWriteItem>();
    all.add(put(complaints, memory(filing, bodyHash)));
    all.addAll(writes);
    contact.ifPresent(given -> all.add(put(contacts, contact(filing, given))));
    try {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(all));
      return Optional.empty();
    } catch (TransactionCanceledException e) {
      var reason = e.cancellationReasons().get(0);
      if (isConflict(reason)) {
        throw Problem.conflict("in_flight");
      }
      if (!"ConditionalCheckFailed".equals(reason.code())) {
        throw e;
      }
      return Optional.of(earlier(filing, new Row(reason.item()), bodyHash));
    }
  }

  private static Filing earlier(Filing filing, Row memory, String bodyHash) {
    if (!memory.text("bodyHash").equals(bodyHash)) {
      throw Problem.invalid("Idempotency-Key", "key_reused");
    }
    return new Filing(
        memory.text("complaint"),
        filing.idempotencyKey(),
        memory.text("category"),
        memory.text("region"),
        memory.text("authority"),
        memory.instant("filedAt"));
  }

  private static boolean isConflict(CancellationReason reason) {
    return "TransactionConflict".equals(reason.code());
  }

  /** Remembers the key by its hash, because the tracking code follows from the key itself. */
  private static Map<String, AttributeValue> memory(Filing filing, String bodyHash) {
    return Item.item()
        .text("pk", "IDEMPOTENCY#" + Signer.sha256(filing.idempotencyKey()))
        .text("sk", SORT)
        .text("bodyHash", bodyHash)
        .text("complaint", filing.id())
        .text("category", filing.category())
        .text("region", filing.region())
        .text("authority", filing.authority())
        .instant("filedAt", filing.filedAt())
        .number("expiresAt", filing.filedAt().plus(REMEMBERED).getEpochSecond())
        .build();
  }

  private static Map<String, AttributeValue> contact(Filing filing, Contact contact) {
    return Item.item()
        .text("pk", ComplaintItems.partition(filing.id()))
        .text("sk", "CONTACT")
        .text("name", contact.name())
        .text("email", contact.email())
        .text("phone", contact.phone())
        .number("expiresAt", filing.filedAt().plus(CONTACT_KEPT).getEpochSecond())
        .build();
  }

  private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure("ALL_OLD")
                .build())
        .build();
  }
}
