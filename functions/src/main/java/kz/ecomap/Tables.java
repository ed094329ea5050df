package kz.ecomap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.TableShape;
import kz.ecomap.shared.dynamo.TableShape.Index;

/** Every table: what the deployment, the local runner and the tests create. */
public final class Tables {
  /** What a list entry and a pin show; kept small, because every listing reads it. */
  private static final List<String> COMPLAINT_SUMMARY =
      List.of(
          "category",
          "status",
          "region",
          "authority",
          "facility",
          "place",
          "summary",
          "language",
          "filedAt",
          "dueOn",
          "lat",
          "lon",
          "photo",
          "words");

  /** What the rows show of a complaint at the bodies that sent it on. */
  private static final List<String> SENT_ON = List.of("category", "region", "filedAt", "past");

  /** What a list of the largest releases shows. */
  private static final List<String> RELEASE_SUMMARY =
      List.of(
          "id",
          "nameKk",
          "nameRu",
          "nameEn",
          "region",
          "activity",
          "kg",
          "method",
          "above",
          "production",
          "productionUnit");

  /** All tables. */
  public static final List<TableShape> ALL =
      List.of(
          new TableShape(
              Resource.COMPLAINTS,
              List.of(
                  listing("byTime", "listed"),
                  listing("byRegion", "listedRegion"),
                  listing("byCategory", "listedCategory"),
                  new Index("byAuthority", "listedAuthority", "id", withHandling()),
                  listing("byFacility", "listedFacility"),
                  new Index("byTile", "listedTile", "cell", withId(COMPLAINT_SUMMARY)),
                  new Index("byQueue", "queue", "urgency", List.of()),
                  new Index("byAlarm", "alarm", "id", List.of("status")),
                  new Index("bySentOn", "listedSentOn", "id", SENT_ON)),
              true,
              Optional.of("expiresAt")),
          new TableShape(Resource.DIGESTS, List.of(), false, Optional.empty()),
          new TableShape(Resource.CONTACTS, List.of(), false, Optional.of("expiresAt")),
          new TableShape(
              Resource.FACILITIES,
              List.of(new Index("byName", "listed", "sortName", List.of())),
              true,
              Optional.empty()),
          new TableShape(Resource.IMPORTS, List.of(), true, Optional.empty()),
          new TableShape(Resource.COUNTS, List.of(), false, Optional.empty()),
          new TableShape(
              Resource.RELEASES,
              List.of(
                  ranking("byRank", "ranked"),
                  ranking("byRegion", "rankedRegion"),
                  ranking("byActivity", "rankedActivity")),
              false,
              Optional.empty()));

  private Tables() {}

  /**
   * What the rows behind an authority's numbers show too. Only one index carries it, because all
   * indexes of a table together carry at most 100 attributes.
   */
  private static List<String> withHandling() {
    var handling = List.of("lapses", "lapsed", "answeredIn");
    return Stream.concat(COMPLAINT_SUMMARY.stream(), handling.stream()).toList();
  }

  /** Where the id is no key of the index. */
  private static List<String> withId(List<String> attributes) {
    return Stream.concat(Stream.of("id"), attributes.stream()).toList();
  }

  private static Index ranking(String name, String partition) {
    return new Index(name, partition, "rank", RELEASE_SUMMARY);
  }

  private static Index listing(String name, String partition) {
    return new Index(name, partition, "id", COMPLAINT_SUMMARY);
  }
}
