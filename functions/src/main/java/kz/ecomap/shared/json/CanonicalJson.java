package kz.ecomap.shared.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One spelling of a JSON value, so that a hash over it can be made again by anybody: the JSON
 * Canonicalization Scheme (RFC 8785) for objects, lists, texts, whole numbers and booleans. Members
 * are in the order of their names' UTF-16 code units, there is no white space, and texts escape
 * only what JSON makes escape.
 */
public final class CanonicalJson {
  /** The largest whole number that every reader of JSON understands alike: 2^53 - 1. */
  private static final long SAFE = 9_007_199_254_740_991L;

  private CanonicalJson() {}

  /**
   * The canonical bytes of a value, UTF-8.
   *
   * @throws IllegalArgumentException for null, a fraction, a number beyond 2^53, half a surrogate
   *     pair, or a type that is none of those above
   */
  public static byte[] bytes(Object value) {
    var text = new StringBuilder();
    write(value, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof String string) {
      quote(string, text);
    } else if (value instanceof Boolean flag) {
      text.append(flag.booleanValue());
    } else if (value instanceof Integer || value instanceof Long) {
      text.append(safe(((Number) value).longValue()));
    } else if (value instanceof Map<?, ?> map) {
      object(map, text);
    } else if (value instanceof List<?> list) {
      list(list, text);
    } else {
      throw new IllegalArgumentException("has no canonical form: " + value);
    }
  }

  private static void object(Map<?, ?> map, StringBuilder text) {
    var sorted = new TreeMap<String, Object>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    char separator = '{';
    for (var member : sorted.entrySet()) {
      text.append(separator);
      quote(member.getKey(), text);
      text.append(':');
      write(member.getValue(), text);
      separator = ',';
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void list(List<?> list, StringBuilder text) {
    char separator = '[';
    for (var element : list) {
      text.append(separator);
      write(element, text);
      separator = ',';
    }
    text.append(list.isEmpty() ? "[]" : "]");
  }

  private static long safe(long number) {
    if (Math.abs(number) > SAFE) {
      throw new IllegalArgumentException("beyond 2^53: " + number);
    }
    return number;
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    string.codePoints().forEach(c -> escaped(c, text));
    text.append('"');
  }

  private static void escaped(int c, StringBuilder text) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < 0x20) {
          text.append("\\u00").append(Character.forDigit(c >> 4, 16));
          text.append(Character.forDigit(c & 15, 16));
        } else if (Character.getType(c) == Character.SURROGATE) {
          throw new IllegalArgumentException("half a surrogate pair");
        } else {
          text.appendCodePoint(c);
        }
      }
    }
  }
}
