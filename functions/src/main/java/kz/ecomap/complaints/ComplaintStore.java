package kz.ecomap.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.evidence.EvidenceStore;
import kz.ecomap.shared.dynamo.ItemCollection;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Complaints in DynamoDB: one item collection each, every change one transaction guarded by the
 * version.
 */
public final class ComplaintStore {
  private final DynamoDbClient dynamo;
  private final String table;
  private final EvidenceStore evidence;
  private final SupportItems supports;

  /** A store on one table. */
  public ComplaintStore(DynamoDbClient dynamo, String table, EvidenceStore evidence) {
    this.dynamo = dynamo;
    this.table = table;
    this.evidence = evidence;
    this.supports = new SupportItems(table);
  }

  /**
   * A complaint's own item as it is stored, without its history: what streams carry, and what a
   * bulk load of made-up complaints puts.
   */
  public static Map<String, AttributeValue> item(Complaint complaint, String trackingHash) {
    return ComplaintItems.complaint(complaint, trackingHash, Chain.empty(complaint.id()));
  }

  /** A complaint with everything that belongs to it, as it is right now. */
  public Optional<ComplaintFile> find(String id) {
    var rows = ItemCollection.of(dynamo, table, ComplaintItems.partition(id));
    return rows.stream()
        .filter(row -> row.text("sk").equals(ComplaintItems.COMPLAINT))
        .findFirst()
        .map(row -> file(row, rows));
  }

  /**
   * A change of a complaint.
   *
   * @param before the file that the change was made from
   */
  public record Saving(ComplaintFile before, Change change) {}

  /**
   * Stores a change on the condition that nobody changed the complaint since it was read.
   *
   * <p>Entries are only ever added, each tied to the one before: neither the version nor the newest
   * hash may have changed, and no entry of that position may exist.
   *
   * @param before the file that the change was made from
   * @throws Problem 409 when somebody did
   */
  public void save(ComplaintFile before, Change change) {
    save(List.of(new Saving(before, change)));
  }

  /**
   * Stores changes of several complaints, all or none.
   *
   * @throws Problem 409 when somebody changed one of them since it was read
   */
  public void save(List<Saving> savings) {
    var writes = new ArrayList<TransactWriteItem>();
    savings.forEach(saving -> writes.addAll(writes(saving.before(), saving.change())));
    try {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
    } catch (TransactionCanceledException e) {
      throw Problem.conflict("changed_meanwhile");
    }
  }

  private List<TransactWriteItem> writes(ComplaintFile before, Change change) {
    var saved = change.complaint().saved(change.entries().size());
    var entries = following(before.timeline(), change.entries());
    var chain = before.chain().with(entries);
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(
        TransactWriteItem.builder()
            .put(
                put(ComplaintItems.complaint(saved, before.trackingHash(), chain))
                    .conditionExpression("version = :version AND head = :head")
                    .expressionAttributeValues(
                        Map.of(
                            ":version",
                            AttributeValue.fromN(Long.toString(before.complaint().version())),
                            ":head",
                            AttributeValue.fromS(before.head())))
                    .build())
            .build());
    writes.addAll(history(chain, entries, change.measures()));
    change.photos().forEach((id, shown) -> writes.add(evidence.showing(saved.id(), id, shown)));
    change.joined().forEach(one -> writes.addAll(supports.joining(saved.id(), one)));
    change.parted().forEach(id -> writes.add(supports.parting(saved.id(), id)));
    return writes;
  }

  /** The writes of a complaint that is filed now. */
  List<TransactWriteItem> filing(Complaint saved, String trackingHash, Change change) {
    var chain = Chain.empty(saved.id()).with(change.entries());
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(
        TransactWriteItem.builder()
            .put(
                put(ComplaintItems.complaint(saved, trackingHash, chain))
                    .conditionExpression("attribute_not_exists(pk)")
                    .build())
            .build());
    writes.addAll(history(chain, change.entries(), change.measures()));
    return writes;
  }

  /** New entries in the order of time, also when this machine's clock is a little behind. */
  private static List<TimelineEntry> following(
      List<TimelineEntry> before, List<TimelineEntry> more) {
    var latest = before.get(before.size() - 1).at();
    return more.stream().map(entry -> entry.notBefore(latest)).toList();
  }

  private List<TransactWriteItem> history(
      Chain chain, List<TimelineEntry> entries, List<Measure> measures) {
    var writes = new ArrayList<TransactWriteItem>();
    int position = chain.links().size() - entries.size();
    for (var entry : entries) {
      var item = ComplaintItems.entry(chain.complaint(), entry, chain.links().get(position++));
      writes.add(
          TransactWriteItem.builder()
              .put(put(item).conditionExpression("attribute_not_exists(pk)").build())
              .build());
    }
    for (var changed : ChangedChains.items(chain, entries)) {
      writes.add(TransactWriteItem.builder().put(put(changed).build()).build());
    }
    for (var measure : measures) {
      var item = ComplaintItems.measure(chain.complaint(), measure);
      writes.add(TransactWriteItem.builder().put(put(item).build()).build());
    }
    return writes;
  }

  private Put.Builder put(Map<String, AttributeValue> item) {
    return Put.builder().tableName(table).item(item);
  }

  private static ComplaintFile file(Row complaint, List<Row> rows) {
    var timeline = new ArrayList<TimelineEntry>();
    var links = new ArrayList<Chain.Link>();
    var measures = new ArrayList<Measure>();
    var photos = new ArrayList<Evidence>();
    for (var row : rows) {
      var sort = row.text("sk");
      if (sort.startsWith(ComplaintItems.TIMELINE)) {
        timeline.add(ComplaintItems.entry(row));
        links.add(ComplaintItems.link(row));
      } else if (sort.startsWith(ComplaintItems.MEASURE)) {
        measures.add(ComplaintItems.measure(row));
      } else if (Evidence.isEvidence(row)) {
        photos.add(Evidence.of(row));
      }
    }
    return new ComplaintFile(
        ComplaintItems.complaint(complaint),
        complaint.text("trackingHash"),
        timeline,
        new Chain(complaint.text("id"), links),
        complaint.text("head"),
        measures,
        photos,
        SupportItems.support(rows));
  }
}
