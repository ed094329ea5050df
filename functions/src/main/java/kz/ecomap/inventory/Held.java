package kz.ecomap.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Row;

/**
 * What the inventory holds of a facility, as it was at one moment.
 *
 * @param lines by their sort keys
 */
record Held(Applied applied, Map<String, Line> lines) {
  /** Of the items that were read; empty when they are not all of one moment. */
  static Optional<Held> of(List<Row> rows) {
    var applied = Applied.NONE;
    var lines = new HashMap<String, Line>();
    for (var row : rows) {
      if (row.text("sk").equals(Keys.APPLIED)) {
        applied = Applied.of(row);
      } else {
        lines.put(row.text("sk"), Line.of(row));
      }
    }
    return applied.lines().equals(Applied.hash(lines.values()))
        ? Optional.of(new Held(applied, lines))
        : Optional.empty();
  }
}
