package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.TableScan;

/**
 * How far a job has come in a table.
 *
 * @param last the key that it read last; empty before the first and after the last
 * @param done whether it has read all
 * @param counted how many things it has applied
 * @param broken how many it could not read
 */
record Bookmark(Optional<ItemKey> last, boolean done, long counted, long broken) {
  static final Bookmark START = new Bookmark(Optional.empty(), false, 0, 0);

  static Bookmark of(Row row) {
    return new Bookmark(
        row.optionalText("lastPk").map(pk -> new ItemKey(pk, row.text("lastSk"))),
        row.flag("done"),
        row.number("counted"),
        row.number("broken"));
  }

  Item item() {
    return Item.item()
        .text("lastPk", last.map(ItemKey::partition))
        .text("lastSk", last.map(ItemKey::sort))
        .flag("done", done)
        .number("counted", counted)
        .number("broken", broken);
  }

  /** After a page. */
  Bookmark after(TableScan.Page page, long moreCounted, long moreBroken) {
    return new Bookmark(
        page.last(), page.last().isEmpty(), counted + moreCounted, broken + moreBroken);
  }
}
