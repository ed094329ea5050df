package kz.ecomap.complaints;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import kz.ecomap.clock.Term;
import kz.ecomap.evidence.Queues;
import kz.ecomap.places.Location;
import kz.ecomap.places.TileRange;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Language;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How complaints, their timeline and measures are written as items of one collection. */
final class ComplaintItems {
  static final String COMPLAINT = "COMPLAINT";
  static final String TIMELINE = "TIMELINE#";
  static final String MEASURE = "MEASURE#";

  private ComplaintItems() {}

  static String partition(String id) {
    return "COMPLAINT#" + id;
  }

  static Map<String, AttributeValue> complaint(Complaint c, String trackingHash, Chain chain) {
    var item =
        Item.item()
            .text("pk", partition(c.id()))
            .text("sk", COMPLAINT)
            .text("id", c.id())
            .text("category", c.category())
            .text("description", c.description())
            .text("summary", c.summary())
            .decimal("lat", BigDecimal.valueOf(c.location().lat()))
            .decimal("lon", BigDecimal.valueOf(c.location().lon()))
            .text("region", c.region())
            .text("authority", c.authority())
            .text("place", c.place())
            .text("conduct", c.conduct().map(Conduct::code))
            .text("facility", c.facility())
            .date("occurredOn", c.occurredOn().orElse(null))
            .text("language", c.language().map(Language::code))
            .instant("filedAt", c.filedAt())
            .text("status", c.status().code())
            .date("startedOn", c.term().startedOn())
            .date("dueOn", c.term().dueOn())
            .text("past", Stay.stored(c.handling().past()))
            .number("lapses", c.handling().lapses())
            .text("joinedTo", c.joinedTo())
            .text("photo", c.photo())
            .number("entries", c.entries())
            .number("version", c.version())
            .text("trackingHash", trackingHash)
            .text("head", chain.head());
    flag(item, "extended", c.term().extended());
    flag(item, "reminded", c.term().reminded());
    flag(item, "lapsed", c.handling().lapsed());
    c.handling().answeredIn().ifPresent(days -> item.number("answeredIn", days));
    c.alarm().ifPresent(day -> item.date("alarm", day));
    listing(item, c);
    queue(item, c);
    return item.build();
  }

  /** What is not so is left out. */
  private static void flag(Item item, String name, boolean value) {
    if (value) {
      item.flag(name, true);
    }
  }

  /** The attributes of the public indexes, so that what is not public is in none of them. */
  private static void listing(Item item, Complaint c) {
    if (c.status().isPublic()) {
      item.text("listed", "all")
          .text("listedRegion", c.region())
          .text("listedCategory", c.category())
          .text("listedAuthority", c.authority())
          .text("listedFacility", c.facility())
          .text("listedTile", TileRange.partitionOf(c.location()))
          .text("cell", TileRange.cellOf(c.location(), c.id()))
          .text("listedSentOn", c.handling().hops() > 0 ? "all" : null)
          .text("words", ComplaintSummary.of(c).words());
    }
  }

  private static void queue(Item item, Complaint c) {
    if (c.status() == Status.RECEIVED || c.status().awaitsAuthority()) {
      item.text(
              "queue",
              c.status() == Status.RECEIVED
                  ? Queues.MODERATORS
                  : Queues.of(c.authority(), c.region()))
          .text("urgency", Queues.urgency(c.term(), c.id()));
    }
  }

  static Complaint complaint(Row row) {
    return new Complaint(
        row.text("id"),
        row.text("category"),
        row.text("description"),
        location(row),
        row.text("region"),
        row.text("authority"),
        row.optionalText("place"),
        row.optionalText("conduct").map(Conduct::of),
        row.optionalText("facility"),
        row.date("occurredOn"),
        row.optionalText("language").map(code -> Language.valueOf(code.toUpperCase(Locale.ROOT))),
        row.instant("filedAt"),
        Status.of(row.text("status")),
        new Term(
            row.date("startedOn").orElseThrow(),
            row.date("dueOn").orElseThrow(),
            row.flag("extended"),
            row.flag("reminded")),
        handling(row),
        row.optionalText("joinedTo"),
        row.optionalText("photo"),
        (int) row.number("entries"),
        row.number("version"));
  }

  static Handling handling(Row row) {
    return new Handling(
        Stay.all(row.optionalText("past")),
        row.whole("lapses").orElse(0),
        row.flag("lapsed"),
        row.whole("answeredIn"));
  }

  static Location location(Row row) {
    return new Location(
        row.decimal("lat").orElseThrow().doubleValue(),
        row.decimal("lon").orElseThrow().doubleValue());
  }

  static Map<String, AttributeValue> entry(
      String complaintId, TimelineEntry entry, Chain.Link link) {
    var details = entry.details();
    var item =
        Item.item()
            .text("pk", partition(complaintId))
            .text("sk", TIMELINE + String.format(Locale.ROOT, "%06d", link.position()))
            .text("previous", link.previous())
            .text("hash", link.hash())
            .instant("at", entry.at())
            .text("kind", entry.kind().code())
            .text("by", entry.by().code())
            .text("authority", entry.authority())
            .text("text", entry.text())
            .date("dueOn", entry.dueOn().orElse(null))
            .text("evidenceHash", entry.evidenceHash())
            .text("from", details.from())
            .text("other", details.other())
            .text("measure", details.measure())
            .text("measureState", details.measureState().map(Measure.State::code))
            .text("number", details.number())
            .date("dated", details.dated().orElse(null));
    details.workingDaysLost().ifPresent(days -> item.number("workingDaysLost", days));
    if (!details.documents().isEmpty()) {
      item.texts("documents", details.documents());
    }
    return item.build();
  }

  static TimelineEntry entry(Row row) {
    return new TimelineEntry(
        row.instant("at"),
        TimelineEntry.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        TimelineEntry.Actor.valueOf(row.text("by").toUpperCase(Locale.ROOT)),
        row.optionalText("authority"),
        row.optionalText("text"),
        row.date("dueOn"),
        row.optionalText("evidenceHash"),
        new EntryDetails(
            row.whole("workingDaysLost"),
            row.optionalText("from"),
            row.optionalText("other"),
            row.optionalText("measure"),
            row.optionalText("measureState").map(Measure.State::of),
            row.optionalText("number"),
            row.date("dated"),
            row.texts("documents")));
  }

  static Chain.Link link(Row row) {
    return new Chain.Link(
        Integer.parseInt(row.text("sk").substring(TIMELINE.length())),
        row.optionalText("previous"),
        row.text("hash"));
  }

  static Map<String, AttributeValue> measure(String complaintId, Measure measure) {
    return Item.item()
        .text("pk", partition(complaintId))
        .text("sk", MEASURE + measure.id())
        .text("id", measure.id())
        .text("text", measure.text())
        .text("state", measure.state().code())
        .date("plannedFor", measure.plannedFor().orElse(null))
        .date("startedOn", measure.startedOn().orElse(null))
        .date("doneOn", measure.doneOn().orElse(null))
        .decimal("costTenge", measure.costTenge().map(BigDecimal::valueOf).orElse(null))
        .text("home", measure.home())
        .texts("complaints", measure.complaints())
        .texts("photos", measure.photos())
        .build();
  }

  static Measure measure(Row row) {
    return new Measure(
        row.text("id"),
        row.text("text"),
        Measure.State.of(row.text("state")),
        row.date("plannedFor"),
        row.date("startedOn"),
        row.date("doneOn"),
        row.decimal("costTenge").map(BigDecimal::longValueExact),
        row.text("home"),
        row.texts("complaints"),
        row.texts("photos"));
  }
}
