package kz.ecomap.complaints;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemCollection;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which chains grew on which day, written with every change in its own transaction, so that a day's
 * digest finds them without a scan. An index on the complaint would not do: there the next day's
 * change takes a complaint out of the day before, and a digest made late would miss it.
 */
public final class ChangedChains {
  /**
   * Partitions of a day: one takes 500 of these transactional writes a second, so that a day of
   * 2000 changes a second still has room, and reading a day is four queries.
   */
  private static final int PARTS = 4;

  /** How long a day is remembered; its digest is made the morning after. */
  private static final Duration KEPT = Duration.ofDays(365);

  private final DynamoDbClient dynamo;
  private final String table;

  /**
   * A chain's newest entry on a day.
   *
   * @param position how many entries the chain had
   * @param hash the newest entry's hash
   */
  public record Head(String complaint, int position, String hash) {}

  /** The changed chains of the complaints' table. */
  public ChangedChains(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Every chain that grew on a day in Kazakhstan, with its head at the end of it, sorted by id. */
  public List<Head> on(LocalDate day) {
    var heads = new ArrayList<Head>();
    for (int part = 0; part < PARTS; part++) {
      ItemCollection.of(dynamo, table, partition(day, part)).stream()
          .map(ChangedChains::head)
          .forEach(heads::add);
    }
    heads.sort(Comparator.comparing(Head::complaint));
    return heads;
  }

  /**
   * The items that remember what entries do to a chain, one for each day on which they happened.
   *
   * @param chain with the entries, which are its newest
   */
  static List<Map<String, AttributeValue>> items(Chain chain, List<TimelineEntry> entries) {
    var byDay = new LinkedHashMap<LocalDate, Chain.Link>();
    int position = chain.links().size() - entries.size();
    for (var entry : entries) {
      byDay.put(Kazakhstan.dayOf(entry.at()), chain.links().get(position++));
    }
    return byDay.entrySet().stream()
        .map(last -> item(chain.complaint(), last.getKey(), last.getValue()))
        .toList();
  }

  private static Map<String, AttributeValue> item(
      String complaint, LocalDate day, Chain.Link link) {
    int part = complaint.charAt(complaint.length() - 1) % PARTS;
    return Item.item()
        .text("pk", partition(day, part))
        .text("sk", complaint)
        .number("position", link.position())
        .text("hash", link.hash())
        .number("expiresAt", Kazakhstan.startOf(day).plus(KEPT).getEpochSecond())
        .build();
  }

  private static Head head(Row row) {
    return new Head(row.text("sk"), (int) row.number("position"), row.text("hash"));
  }

  private static String partition(LocalDate day, int part) {
    return "CHANGED#" + day + "#" + part;
  }
}
