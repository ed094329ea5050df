package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;

/**
 * A column of a CSV.
 *
 * @param name in the header line
 * @param pointer where its cells belong in the JSON of the same thing, so that one form reads both
 * @param number whether its cells are numbers
 * @param required whether the header must name it
 */
record Column(String name, JsonPointer pointer, boolean number, boolean required) {
  static Column text(String name, String pointer) {
    return new Column(name, JsonPointer.compile(pointer), false, false);
  }

  static Column number(String name, String pointer) {
    return new Column(name, JsonPointer.compile(pointer), true, false);
  }

  Column needed() {
    return new Column(name, pointer, number, true);
  }

  /**
   * Puts a cell into a line's JSON. A blank cell is not given, but the object that needs it is, so
   * that each missing cell is told and not the object.
   */
  void put(ObjectNode line, String cell) {
    boolean given = !cell.isBlank();
    if (given || required) {
      var parent = pointer.head().matches() ? line : line.withObject(pointer.head());
      if (given) {
        parent.set(pointer.last().getMatchingProperty(), value(cell.strip()));
      }
    }
  }

  /** Whether an error at a pointer of the JSON is this column's. */
  boolean isAt(JsonPointer error) {
    return pointer.equals(error) || pointer.head().equals(error);
  }

  /** What is not a number stays a text, and the form says so. */
  private JsonNode value(String cell) {
    if (number && cell.matches("[+-]?[0-9]{1,18}")) {
      return LongNode.valueOf(Long.parseLong(cell));
    }
    if (number && cell.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?")) {
      return DecimalNode.valueOf(new BigDecimal(cell));
    }
    return TextNode.valueOf(cell);
  }
}
