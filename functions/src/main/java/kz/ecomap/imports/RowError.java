package kz.ecomap.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.http.FieldError;
import kz.ecomap.shared.text.Language;

/**
 * Something that is wrong with a file, by row and column.
 *
 * @param sheet the kind of the rows; empty when it is about the whole file
 * @param row 0 when it is about the whole file or sheet
 * @param column empty when it is about the whole row
 * @param value what is in the cell, at most {@value #MOST_SHOWN} characters
 */
record RowError(
    String sheet, int row, String column, String code, List<Object> arguments, String value) {
  /** More of a cell helps nobody to find it. */
  static final int MOST_SHOWN = 100;

  /** The order in which people go through a file. */
  static final Comparator<RowError> IN_ORDER =
      Comparator.comparing(RowError::sheetOrder)
          .thenComparingInt(RowError::row)
          .thenComparing(RowError::column);

  /** Keeps its own copy, and of a long value its beginning. */
  RowError {
    arguments = List.copyOf(arguments);
    value = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
  }

  static RowError of(String sheet, int row, String column, String code, Object... arguments) {
    return new RowError(sheet, row, column, code, List.of(arguments), "");
  }

  /** The sentence for people. */
  String detail(Language language) {
    return FieldError.of("", code, arguments.toArray()).detail(language);
  }

  /** As clients see it. */
  Map<String, Object> view(Language language) {
    var view = new LinkedHashMap<String, Object>();
    view.put("sheet", sheet);
    view.put("row", row);
    view.put("column", column);
    view.put("code", code);
    view.put("detail", detail(language));
    view.put("value", value);
    return view;
  }

  /** As it is stored; arguments become texts. */
  JsonNode toJson() {
    var json =
        JsonNodeFactory.instance
            .objectNode()
            .put("sheet", sheet)
            .put("row", row)
            .put("column", column)
            .put("code", code)
            .put("value", value);
    var list = json.putArray("arguments");
    arguments.forEach(argument -> list.add(String.valueOf(argument)));
    return json;
  }

  /** The counterpart of {@link #toJson}. */
  static RowError of(JsonNode json) {
    var arguments = new ArrayList<Object>();
    json.get("arguments").forEach(argument -> arguments.add(argument.textValue()));
    return new RowError(
        json.get("sheet").textValue(),
        json.get("row").intValue(),
        json.get("column").textValue(),
        json.get("code").textValue(),
        arguments,
        json.get("value").textValue());
  }

  private int sheetOrder() {
    return ImportKind.codes().indexOf(sheet);
  }
}
