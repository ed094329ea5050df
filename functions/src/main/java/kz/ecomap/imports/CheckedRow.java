package kz.ecomap.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A row that can be published: at once, or once somebody decided so.
 *
 * @param held whether it waits for a decision
 */
record CheckedRow(SourceRow row, boolean held) {
  /** As it is staged. */
  JsonNode toJson() {
    var json = JsonNodeFactory.instance.objectNode().put("held", held);
    json.set("row", row.toJson());
    return json;
  }

  /** The counterpart of {@link #toJson}. */
  static CheckedRow of(JsonNode json) {
    return new CheckedRow(SourceRow.of(json.get("row")), json.get("held").booleanValue());
  }
}
