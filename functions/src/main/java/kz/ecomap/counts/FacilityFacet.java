package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.places.Location;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Names;

/**
 * What matters of a facility.
 *
 * @param activity a code of Annex I of the Kyiv Protocol
 * @param demonstration whether it is fictional
 */
public record FacilityFacet(
    String id, Names names, String activity, boolean demonstration, WorldPoint place)
    implements Facet {

  /** Reads a facility's item. */
  static FacilityFacet read(Row image) {
    return new FacilityFacet(
        image.text("id"),
        names(image),
        image.text("activity"),
        image.flag("demonstration"),
        WorldPoint.of(
            new Location(
                image.decimal("lat").orElseThrow().doubleValue(),
                image.decimal("lon").orElseThrow().doubleValue())));
  }

  /** A marker has the same attributes as a point. */
  static FacilityFacet applied(String id, Row marker) {
    return new FacilityFacet(
        id,
        names(marker),
        marker.text("activity"),
        marker.flag("demonstration"),
        new WorldPoint(marker.number("x"), marker.number("y")));
  }

  /** Reads an item that a range of {@link Points} gave. */
  public static FacilityFacet ofPoint(Row point) {
    var sort = point.text("sk");
    return applied(sort.substring(sort.indexOf('#') + 1), point);
  }

  /** The main heading of an activity's code, as cells count it: {@code 2} of {@code 2(e)(i)}. */
  public static String heading(String activity) {
    return activity.substring(0, 1);
  }

  @Override
  public Item marker() {
    return Item.item()
        .text("nameKk", names.kk())
        .text("nameRu", names.ru())
        .text("nameEn", names.en())
        .text("activity", activity)
        .flag("demonstration", demonstration)
        .number("x", place.x())
        .number("y", place.y());
  }

  @Override
  public Item point() {
    return marker();
  }

  @Override
  public Subject subject() {
    return Subject.FACILITIES;
  }

  @Override
  public Counts counts(Keys keys) {
    var counts = new Counts();
    for (var key : new Cells(keys, subject(), Optional.empty()).containing(place)) {
      counts.add(key, heading(activity), 1).add(key, Cell.X, place.x()).add(key, Cell.Y, place.y());
    }
    return counts;
  }

  private static Names names(Row row) {
    return new Names(row.text("nameKk"), row.text("nameRu"), row.text("nameEn"));
  }
}
