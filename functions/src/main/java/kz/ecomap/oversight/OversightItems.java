package kz.ecomap.oversight;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.Medium;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Language;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How entries are written as items of their facility's collection. */
public final class OversightItems {
  private OversightItems() {}

  /** The item of an entry under a partition key. */
  public static Map<String, AttributeValue> item(String partition, Entry entry) {
    var item =
        Item.item()
            .text("pk", partition)
            .text("sk", prefix(entry.kind()) + entry.id())
            .text("id", entry.id())
            .date("on", entry.on());
    if (entry instanceof Permit permit) {
      put(item, permit);
    } else if (entry instanceof Inspection inspection) {
      InspectionItems.put(item, inspection);
    } else if (entry instanceof Reply reply) {
      put(item, reply);
    } else if (entry instanceof Document document) {
      put(item, document);
    }
    return item.build();
  }

  /** The entries among the items of a collection. */
  public static Oversight read(List<Row> rows) {
    return new Oversight(
        rows.stream().map(OversightItems::entry).flatMap(Optional::stream).toList());
  }

  private static Optional<Entry> entry(Row row) {
    var sort = row.text("sk");
    if (sort.startsWith(prefix(Entry.Kind.PERMIT))) {
      return Optional.of(permit(row));
    }
    if (sort.startsWith(prefix(Entry.Kind.INSPECTION))) {
      return Optional.of(InspectionItems.read(row));
    }
    if (sort.startsWith(prefix(Entry.Kind.REPLY))) {
      return Optional.of(reply(row));
    }
    return sort.startsWith(prefix(Entry.Kind.DOCUMENT))
        ? Optional.of(document(row))
        : Optional.empty();
  }

  private static String prefix(Entry.Kind kind) {
    return kind.name() + "#";
  }

  private static void put(Item item, Permit permit) {
    item.text("number", permit.number())
        .text("kind", permit.type().code())
        .text("issuedBy", permit.issuedBy())
        .date("validUntil", permit.validUntil().orElse(null))
        .items(
            "limits",
            permit.limits().stream()
                .map(
                    limit ->
                        Item.item()
                            .number("pollutant", limit.pollutant())
                            .text("medium", limit.medium().code())
                            .decimal("kg", limit.kg()))
                .toList())
        .text("source", permit.source());
  }

  private static Permit permit(Row row) {
    return new Permit(
        row.text("id"),
        row.text("number"),
        PermitKind.of(row.text("kind")),
        row.optionalText("issuedBy"),
        row.date("on").orElseThrow(),
        row.date("validUntil"),
        row.rows("limits").stream()
            .map(
                limit ->
                    new Limit(
                        (int) limit.number("pollutant"),
                        Medium.of(limit.text("medium")),
                        limit.decimal("kg").orElse(BigDecimal.ZERO)))
            .toList(),
        row.optionalText("source"));
  }

  private static void put(Item item, Reply reply) {
    reply.aboutYear().ifPresent(year -> item.number("aboutYear", year));
    item.text("aboutInspection", reply.aboutInspection())
        .text("text", reply.text())
        .text("language", reply.language().code());
  }

  private static Reply reply(Row row) {
    return new Reply(
        row.text("id"),
        row.date("on").orElseThrow(),
        row.whole("aboutYear"),
        row.optionalText("aboutInspection"),
        row.text("text"),
        Language.of(row.text("language")));
  }

  private static void put(Item item, Document document) {
    item.text("title", document.title())
        .text("url", document.url().map(URI::toString))
        .text("sha256", document.sha256())
        .number("size", document.size())
        .text("contentType", document.contentType());
  }

  private static Document document(Row row) {
    return new Document(
        row.text("id"),
        row.date("on").orElseThrow(),
        row.text("title"),
        row.optionalText("url").map(URI::create),
        row.text("sha256"),
        row.number("size"),
        row.text("contentType"));
  }
}
