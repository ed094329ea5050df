package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.oversight.StripNote;
import kz.ecomap.places.Location;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Folding;
import kz.ecomap.shared.text.Names;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a facility is written as an item; the other items of its collection are its reports. */
final class FacilityItems {
  static final String FACILITY = "FACILITY";

  /** The one partition of the list by name. */
  static final String LISTED = "all";

  private static final String PARTITION = "FACILITY#";

  private FacilityItems() {}

  static String partition(String id) {
    return PARTITION + id;
  }

  /** The id of a facility in whose partition an item is; empty for one of another partition. */
  static Optional<String> id(Row item) {
    return item.optionalText("pk")
        .filter(partition -> partition.startsWith(PARTITION))
        .map(partition -> partition.substring(PARTITION.length()));
  }

  static Map<String, AttributeValue> item(Dossier dossier) {
    var facility = dossier.facility();
    var place = facility.place();
    var item =
        Item.item()
            .text("pk", partition(facility.id()))
            .text("sk", FACILITY)
            .text("id", facility.id())
            .number("version", dossier.version())
            .text("nameKk", facility.names().kk())
            .text("nameRu", facility.names().ru())
            .text("nameEn", facility.names().en())
            .text("operator", facility.operator().map(Operator::name))
            .text("operatorId", facility.operator().flatMap(Operator::id))
            .text("bin", facility.operator().flatMap(Operator::bin))
            .text("region", place.region())
            .text("settlement", place.settlement())
            .text("activity", facility.activity())
            .text("category", facility.category().map(ImpactCategory::name))
            .text("product", facility.product())
            .decimal("lat", BigDecimal.valueOf(place.location().lat()))
            .decimal("lon", BigDecimal.valueOf(place.location().lon()))
            .decimal("uncertaintyM", place.uncertaintyM().map(BigDecimal::valueOf).orElse(null))
            .text("locationSource", place.source())
            .flag("demonstration", facility.demonstration())
            .texts("reportYears", dossier.years().stream().map(String::valueOf).toList());
    if (!facility.activities().isEmpty()) {
      item.texts("activities", facility.activities());
    }
    PastItems.put(item, dossier.past());
    listing(item, dossier);
    return item.build();
  }

  /** The attributes of the index, what a search looks at, and what lists say of inspections. */
  private static void listing(Item item, Dossier dossier) {
    var facility = dossier.facility();
    item.text("listed", LISTED)
        .text("sortName", Folding.fold(facility.names().kk()) + "#" + facility.id())
        .text("words", String.join(" ", dossier.searched().map(Folding::fold).toList()))
        .text("quarters", StripNote.of(dossier.oversight().inspections()).text());
  }

  static Facility facility(Row row) {
    return new Facility(
        row.text("id"),
        new Names(row.text("nameKk"), row.text("nameRu"), row.text("nameEn")),
        row.optionalText("operator").map(name -> operator(name, row)),
        place(row),
        row.text("activity"),
        row.texts("activities"),
        row.optionalText("category").map(ImpactCategory::valueOf),
        row.optionalText("product"),
        row.flag("demonstration"));
  }

  private static Operator operator(String name, Row row) {
    return new Operator(name, row.optionalText("bin"), row.optionalText("operatorId"));
  }

  private static Place place(Row row) {
    return new Place(
        row.text("region"),
        row.optionalText("settlement"),
        new Location(
            row.decimal("lat").orElseThrow().doubleValue(),
            row.decimal("lon").orElseThrow().doubleValue()),
        row.decimal("uncertaintyM").map(BigDecimal::intValueExact),
        row.optionalText("locationSource"));
  }

  static ListedFacility listed(Row row) {
    return new ListedFacility(
        facility(row),
        row.texts("reportYears").stream().map(Integer::valueOf).toList(),
        row.text("words"),
        row.optionalText("quarters").map(StripNote::parse));
  }
}
