package kz.ecomap.digests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.complaints.ChangedChains.Head;
import kz.ecomap.digests.MerkleTree.Step;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Digests and their proofs. A digest is written once and never again. Proofs stand under the root
 * that they lead to, so that those of a run that was broken off are in nobody's way.
 */
public final class DigestStore {
  private static final String DIGESTS = "DIGEST";
  private static final String LISTING = "digests";

  /** The most items of one transaction. */
  private static final int BATCH = 100;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;

  /** A store on one table. */
  public DigestStore(DynamoDbClient dynamo, String table, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
  }

  /** The digest of a day. */
  Optional<Digest> find(LocalDate day) {
    return get(DIGESTS, day.toString()).map(DigestStore::digest);
  }

  /** The newest digest. */
  Optional<Digest> latest() {
    return page(1, Optional.empty()).elements().stream().findFirst();
  }

  /** Digests, the newest first. */
  Page<Digest> page(int limit, Optional<String> cursor) {
    var start = cursor.map(opaque -> cursors.open(LISTING, opaque)).orElse(null);
    var answer =
        dynamo.query(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(DIGESTS)))
                    .scanIndexForward(false)
                    .consistentRead(true)
                    .limit(limit)
                    .exclusiveStartKey(start));
    Optional<String> next =
        answer.lastEvaluatedKey().isEmpty()
            ? Optional.empty()
            : Optional.of(cursors.after(LISTING, answer.lastEvaluatedKey()));
    var digests = answer.items().stream().map(item -> digest(new Row(item))).toList();
    return new Page<>(digests, next);
  }

  /** The proof that a complaint is in a digest; empty when its chain did not grow that day. */
  Optional<Proof> proof(Digest digest, String complaint) {
    return get(proofs(digest), complaint).map(DigestStore::proof);
  }

  /**
   * Writes the proofs and then the digest, unless the day has one already.
   *
   * @return the day's digest: this one, or the one that was there first
   */
  Digest publish(Digest digest, List<Proof> proofs) {
    for (int from = 0; from < proofs.size(); from += BATCH) {
      var batch = new ArrayList<TransactWriteItem>();
      for (var proof : proofs.subList(from, Math.min(from + BATCH, proofs.size()))) {
        var item = item(digest, proof);
        batch.add(TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build());
      }
      dynamo.transactWriteItems(transaction -> transaction.transactItems(batch));
    }
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(item(digest))
                  .conditionExpression("attribute_not_exists(pk)"));
      return digest;
    } catch (ConditionalCheckFailedException e) {
      return find(digest.day()).orElseThrow();
    }
  }

  private Optional<Row> get(String partition, String sort) {
    var answer =
        dynamo.getItem(
            get -> get.tableName(table).key(Item.key(partition, sort)).consistentRead(true));
    return answer.hasItem() ? Optional.of(new Row(answer.item())) : Optional.empty();
  }

  private static String proofs(Digest digest) {
    return "PROOF#" + digest.day() + "#" + digest.root();
  }

  private static Map<String, AttributeValue> item(Digest digest) {
    return Item.item()
        .text("pk", DIGESTS)
        .text("sk", digest.day().toString())
        .number("count", digest.count())
        .text("root", digest.root())
        .text("previous", digest.previous())
        .build();
  }

  private static Digest digest(Row row) {
    return new Digest(
        row.date("sk").orElseThrow(),
        (int) row.number("count"),
        row.text("root"),
        row.optionalText("previous"));
  }

  private static Map<String, AttributeValue> item(Digest digest, Proof proof) {
    return Item.item()
        .text("pk", proofs(digest))
        .text("sk", proof.head().complaint())
        .number("position", proof.head().position())
        .text("hash", proof.head().hash())
        .texts(
            "path",
            proof.path().stream().map(step -> (step.left() ? "l" : "r") + step.hash()).toList())
        .build();
  }

  private static Proof proof(Row row) {
    return new Proof(
        new Head(row.text("sk"), (int) row.number("position"), row.text("hash")),
        row.texts("path").stream()
            .map(step -> new Step(step.charAt(0) == 'l', step.substring(1)))
            .toList());
  }
}
