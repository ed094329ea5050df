package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;

/**
 * A column of a file.
 *
 * @param name in the header line
 * @param pointer where its cells belong in the JSON of the same thing, so that one form reads both
 * @param type what its cells are
 * @param required whether the header must name it
 */
record Column(String name, JsonPointer pointer, Type type, boolean required) {
  /** What cells are. */
  enum Type {
    /** A text or a code. */
    TEXT,
    /** A day, {@code yyyy-mm-dd}. */
    DAY,
    /** A number with a decimal point. */
    NUMBER,
    /** {@code true} or {@code false}, {@code yes} or {@code no}, {@code 1} or {@code 0}. */
    FLAG,
    /** Codes with semicolons between them. */
    LIST
  }

  static Column text(String name) {
    return of(name, Type.TEXT);
  }

  static Column day(String name) {
    return of(name, Type.DAY);
  }

  static Column number(String name) {
    return of(name, Type.NUMBER);
  }

  static Column flag(String name) {
    return of(name, Type.FLAG);
  }

  static Column list(String name) {
    return of(name, Type.LIST);
  }

  /** A column whose cells are in the JSON under its own name, and that may be left out. */
  private static Column of(String name, Type type) {
    return new Column(name, JsonPointer.compile("/" + name), type, false);
  }

  /** The same column with its cells elsewhere in the JSON. */
  Column at(String elsewhere) {
    return new Column(name, JsonPointer.compile(elsewhere), type, required);
  }

  /** The same column, which the header must name. */
  Column needed() {
    return new Column(name, pointer, type, true);
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
    return pointer.equals(error) || pointer.head().equals(error) || pointer.equals(error.head());
  }

  /** Whether two cells of the column say the same. */
  boolean same(String cell, String other) {
    return value(cell).equals(value(other));
  }

  private JsonNode value(String cell) {
    return switch (type) {
      case TEXT, DAY -> TextNode.valueOf(cell);
      case NUMBER -> numeric(cell);
      case FLAG -> truth(cell);
      case LIST -> {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var part : cell.split(";", -1)) {
          list.add(part.strip());
        }
        yield list;
      }
    };
  }

  /** What is not a number stays a text, and the form says so. */
  private static JsonNode numeric(String cell) {
    if (cell.matches("[+-]?[0-9]{1,18}")) {
      return LongNode.valueOf(Long.parseLong(cell));
    }
    if (cell.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?")) {
      return DecimalNode.valueOf(new BigDecimal(cell));
    }
    return TextNode.valueOf(cell);
  }

  private static JsonNode truth(String cell) {
    return switch (cell) {
      case "true", "TRUE", "yes", "1" -> BooleanNode.TRUE;
      case "false", "FALSE", "no", "0" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(cell);
    };
  }
}
