package kz.ecomap.counts;

import java.time.LocalDate;
import kz.ecomap.complaints.Status;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;

/**
 * A published complaint as a point of a tile; about 90 bytes, because a tile reads up to a thousand
 * of them.
 *
 * @param dueOn the last day of the term that runs
 */
public record ComplaintPoint(
    String id, String category, Status status, LocalDate dueOn, WorldPoint place) {

  /** Reads an item that a range of {@link Points} gave. */
  public static ComplaintPoint of(Row row) {
    var sort = row.text("sk");
    return new ComplaintPoint(
        sort.substring(sort.indexOf('#') + 1),
        row.text("c"),
        Standing.of(row.text("s").charAt(0)).status(),
        LocalDate.ofEpochDay(row.number("d")),
        new WorldPoint(row.number("x"), row.number("y")));
  }

  static Item item(ComplaintFacet facet) {
    return Item.item()
        .text("c", facet.category())
        .text("s", String.valueOf(new Standing(facet.standing().status(), false).letter()))
        .number("d", facet.dueOn().toEpochDay())
        .number("x", facet.place().x())
        .number("y", facet.place().y());
  }

  /** Whether the authority's term has passed without an answer. */
  public boolean isOverdue(LocalDate today) {
    return status.awaitsAuthority() && today.isAfter(dueOn);
  }
}
