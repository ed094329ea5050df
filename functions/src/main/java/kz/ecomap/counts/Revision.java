package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;

/**
 * A version of a counted thing. The last one that was applied stands in the thing's marker, so that
 * whatever comes twice, late or in another order is known for what it is.
 *
 * @param version counts the changes of the thing; 0 when there was none yet
 * @param facet what it adds to the counts in this version; empty when it is not public
 */
public record Revision(Subject subject, String id, long version, Optional<Facet> facet) {
  private static final String VERSION = "v";

  /** Every facet has a place. */
  private static final String PLACE = Cell.X;

  /**
   * The version that an item of the subject's table is.
   *
   * @throws RuntimeException when the item is broken
   */
  public static Revision of(Subject subject, Row image) {
    return new Revision(subject, image.text("id"), image.number("version"), subject.read(image));
  }

  /** What no version comes after: the item is gone. */
  static Revision deleted(Subject subject, Row image) {
    return new Revision(subject, image.text("id"), Long.MAX_VALUE, Optional.empty());
  }

  /** What has been applied of this thing. */
  Revision applied(Row marker) {
    return new Revision(
        subject,
        id,
        marker.number(VERSION),
        marker.has(PLACE) ? Optional.of(subject.applied(id, marker)) : Optional.empty());
  }

  /** When nothing has been applied of this thing. */
  Revision none() {
    return new Revision(subject, id, 0, Optional.empty());
  }

  /** Its marker's key. */
  ItemKey key(Keys keys) {
    return keys.marker(subject, id);
  }

  /** Its marker. */
  Item marker(Keys keys) {
    var item = facet.map(Facet::marker).orElseGet(Item::item);
    return item.text("pk", key(keys).partition())
        .text("sk", key(keys).sort())
        .number(VERSION, version);
  }

  /** What it adds to the sums. */
  Counts counts(Keys keys) {
    return facet.map(one -> one.counts(keys)).orElseGet(Counts::new);
  }

  /** Its point with the key; empty when it is not public. */
  Optional<Item> point(Keys keys) {
    return facet.map(
        one -> {
          var key = one.pointKey(keys);
          return one.point().text("pk", key.partition()).text("sk", key.sort());
        });
  }

  /** Near things have near places, so that changes that are sorted by it share cells. */
  String place() {
    return facet.map(one -> one.place().tile(Cells.FINEST).quadkey()).orElse("");
  }
}
