package kz.ecomap.counts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Ids;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a complaint's item says of what is counted, version after version. */
record ComplaintImage(Map<String, AttributeValue> item) {
  private static final List<String> CATEGORIES = List.copyOf(Codes.categories().keySet());
  private static final List<String> REGIONS = List.of("KZ-75", "KZ-71", "KZ-19");
  private static final List<String> AUTHORITIES = List.of("AKIMAT", "SES");
  private static final List<Status> STATUSES =
      List.of(
          Status.PUBLISHED,
          Status.PUBLISHED,
          Status.IN_WORK,
          Status.ANSWERED,
          Status.RESOLVED,
          Status.CONTESTED,
          Status.REJECTED,
          Status.JOINED,
          Status.WITHDRAWN);

  static ComplaintImage filed(Random random, long number) {
    var id = Ids.ofNumber((number + 1) << 24 | random.nextInt(1 << 20));
    return new ComplaintImage(
        Item.item()
            .text("pk", "COMPLAINT#" + id)
            .text("sk", "COMPLAINT")
            .text("id", id)
            .number("version", 1)
            .text("status", Status.RECEIVED.code())
            .text("category", any(random, CATEGORIES))
            .text("region", any(random, REGIONS))
            .text("authority", any(random, AUTHORITIES))
            .decimal("lat", BigDecimal.valueOf(4320 + random.nextInt(8), 2))
            .decimal("lon", BigDecimal.valueOf(7690 + random.nextInt(8), 2))
            // The turn of the year in Kazakhstan, which is five hours before Greenwich's.
            .instant(
                "filedAt", Instant.parse("2025-12-31T18:59:59.999Z").plusMillis(random.nextInt(2)))
            .date("dueOn", LocalDate.of(2026, 1, 20))
            .build());
  }

  String id() {
    return item.get("id").s();
  }

  /** The next version: some step of its life, a correction, or nothing that is counted. */
  ComplaintImage changed(Random random) {
    var next = new HashMap<>(item);
    add(next, "version", 1);
    switch (random.nextInt(9)) {
      case 0 -> {}
      case 1 ->
          next.put(
              "lat",
              AttributeValue.fromN(
                  new BigDecimal(item.get("lat").n()).add(new BigDecimal("0.01")).toString()));
      case 2 -> next.put("category", AttributeValue.fromS(any(random, CATEGORIES)));
      case 3 -> {
        next.put("region", AttributeValue.fromS(any(random, REGIONS)));
        next.put("authority", AttributeValue.fromS(any(random, AUTHORITIES)));
        sendOn(next, random.nextInt(9));
      }
      case 4 -> {
        if (next.put("lapsed", AttributeValue.fromBool(true)) == null) {
          add(next, "lapses", 1);
        }
      }
      case 5 -> {
        become(next, Status.ANSWERED);
        next.put("answeredIn", AttributeValue.fromN(Integer.toString(random.nextInt(30))));
        next.put("dueOn", AttributeValue.fromS("2026-02-1" + random.nextInt(10)));
      }
      default -> {
        become(next, any(random, STATUSES));
        next.remove("lapsed");
      }
    }
    return new ComplaintImage(Map.copyOf(next));
  }

  private static void sendOn(Map<String, AttributeValue> item, int workingDays) {
    var row = new Row(item);
    var past = new ArrayList<>(Stay.all(row.optionalText("past")));
    past.add(
        new Stay(
            row.text("authority"),
            workingDays,
            row.whole("lapses").orElse(0),
            row.whole("answeredIn")));
    item.put("past", AttributeValue.fromS(Stay.stored(past)));
    item.remove("lapses");
    item.remove("lapsed");
    item.remove("answeredIn");
  }

  private static void become(Map<String, AttributeValue> item, Status status) {
    item.put("status", AttributeValue.fromS(status.code()));
    item.remove("listed");
    if (status.isPublic()) {
      item.put("listed", AttributeValue.fromS("all"));
    }
  }

  private static void add(Map<String, AttributeValue> item, String name, int number) {
    int before = new Row(item).whole(name).orElse(0);
    item.put(name, AttributeValue.fromN(Integer.toString(before + number)));
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
