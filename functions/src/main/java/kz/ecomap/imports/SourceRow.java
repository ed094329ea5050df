package kz.ecomap.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it stands in the file.
 *
 * @param row its number as a person counts: the first line is 1
 * @param cells what is not blank, by column
 * @param likeRow the row of an earlier facility of the file that this one looks like
 */
record SourceRow(ImportKind kind, int row, Map<String, String> cells, Optional<Integer> likeRow) {
  /** Keeps its own copy, in order. */
  SourceRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  SourceRow(ImportKind kind, int row, Map<String, String> cells) {
    this(kind, row, cells, Optional.empty());
  }

  /** The same row, of a facility that another of the file looks like. */
  SourceRow like(int otherRow) {
    return new SourceRow(kind, row, cells, Optional.of(otherRow));
  }

  /** The name of the row in the whole file, as in {@code releases-17}. */
  String name() {
    return kind.code() + "-" + row;
  }

  /** What is in a cell; nothing when it is blank or there is no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** As it is staged. */
  JsonNode toJson() {
    var json = JsonNodeFactory.instance.objectNode().put("kind", kind.code()).put("row", row);
    likeRow.ifPresent(other -> json.put("like", other));
    var object = json.putObject("cells");
    cells.forEach(object::put);
    return json;
  }

  /** The counterpart of {@link #toJson}. */
  static SourceRow of(JsonNode json) {
    var cells = new LinkedHashMap<String, String>();
    for (var cell : json.get("cells").properties()) {
      cells.put(cell.getKey(), cell.getValue().textValue());
    }
    return new SourceRow(
        ImportKind.of(json.get("kind").textValue()),
        json.get("row").intValue(),
        cells,
        Optional.ofNullable(json.get("like")).map(JsonNode::intValue));
  }
}
