package kz.ecomap.counts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Status;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.id.Ids;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a complaint's item says of what is counted. */
record ComplaintImage(
    String id,
    long version,
    Status status,
    boolean lapsed,
    String category,
    String region,
    String authority,
    double lat,
    double lon,
    Instant filedAt,
    LocalDate dueOn,
    int answeredIn,
    int hops,
    int lapses) {
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
    return new ComplaintImage(
        Ids.ofNumber((number + 1) << 24 | random.nextInt(1 << 20)),
        1,
        Status.RECEIVED,
        false,
        any(random, List.copyOf(Codes.categories().keySet())),
        any(random, REGIONS),
        any(random, AUTHORITIES),
        43.2 + random.nextInt(8) / 100.0,
        76.9 + random.nextInt(8) / 100.0,
        // The turn of the year in Kazakhstan, which is five hours before Greenwich's.
        Instant.parse("2025-12-31T18:59:59.999Z").plusMillis(random.nextInt(2)),
        LocalDate.of(2026, 1, 20),
        -1,
        0,
        0);
  }

  /** The next version: some step of its life, a correction, or nothing that is counted. */
  ComplaintImage changed(Random random) {
    var next = at(status, lapsed, category, region, authority, lat, lon, dueOn, answeredIn, hops);
    return switch (random.nextInt(9)) {
      case 0 -> next;
      case 1 ->
          at(status, lapsed, category, region, authority, lat + 0.01, lon, dueOn, answeredIn, hops);
      case 2 ->
          at(
              status,
              lapsed,
              any(random, List.copyOf(Codes.categories().keySet())),
              region,
              authority,
              lat,
              lon,
              dueOn,
              answeredIn,
              hops);
      case 3 ->
          at(
              status,
              lapsed,
              category,
              any(random, REGIONS),
              any(random, AUTHORITIES),
              lat,
              lon,
              dueOn,
              answeredIn,
              hops + 1);
      case 4 ->
          at(
              status,
              true,
              category,
              region,
              authority,
              lat,
              lon,
              dueOn.plusDays(15),
              answeredIn,
              hops);
      case 5 ->
          at(
              Status.ANSWERED,
              lapsed,
              category,
              region,
              authority,
              lat,
              lon,
              dueOn,
              random.nextInt(30),
              hops);
      default ->
          at(
              any(random, STATUSES),
              false,
              category,
              region,
              authority,
              lat,
              lon,
              dueOn,
              answeredIn,
              hops);
    };
  }

  private ComplaintImage at(
      Status nextStatus,
      boolean nextLapsed,
      String nextCategory,
      String nextRegion,
      String nextAuthority,
      double nextLat,
      double nextLon,
      LocalDate nextDue,
      int nextAnswered,
      int nextHops) {
    return new ComplaintImage(
        id,
        version + 1,
        nextStatus,
        nextLapsed,
        nextCategory,
        nextRegion,
        nextAuthority,
        nextLat,
        nextLon,
        filedAt,
        nextDue,
        nextAnswered,
        nextHops,
        nextLapsed && !lapsed ? lapses + 1 : lapses);
  }

  Map<String, AttributeValue> item() {
    var item =
        Item.item()
            .text("pk", "COMPLAINT#" + id)
            .text("sk", "COMPLAINT")
            .text("id", id)
            .number("version", version)
            .text("status", status.code())
            .text("category", category)
            .text("region", region)
            .text("authority", authority)
            .decimal("lat", BigDecimal.valueOf(lat))
            .decimal("lon", BigDecimal.valueOf(lon))
            .instant("filedAt", filedAt)
            .date("dueOn", dueOn)
            .text("listed", status.isPublic() ? "all" : null);
    if (lapsed) {
      item.flag("lapsed", true);
    }
    if (answeredIn >= 0) {
      item.number("answeredIn", answeredIn);
    }
    if (hops > 0) {
      item.number("hops", hops);
    }
    if (lapses > 0) {
      item.number("lapses", lapses);
    }
    return item.build();
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
