package kz.ecomap.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a JSON object's members and collects what is wrong with them, each with its JSON pointer,
 * so that the caller is told everything at once. A member that is absent, null, or a blank text
 * counts as not given; what the reader did not ask for is an error too.
 */
public final class Fields {
  private final JsonNode object;
  private final String pointer;
  private final List<FieldError> errors;
  private final Set<String> read = new HashSet<>();

  private Fields(JsonNode object, String pointer, List<FieldError> errors) {
    this.object = object;
    this.pointer = pointer;
    this.errors = errors;
  }

  /** The members of an object that is a whole body. */
  public static Fields of(JsonNode object) {
    return new Fields(object, "", new ArrayList<>());
  }

  /** Whether a member is given, right or wrong. */
  public boolean has(String name) {
    return !member(name).isMissingNode();
  }

  /** A text with its length in characters (code points) after surrounding white space is gone. */
  public Optional<String> text(String name, int least, int most) {
    var node = member(name);
    if (node.isMissingNode() || (node.isTextual() && node.textValue().isBlank())) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      reject(name, "not_a_text");
      return Optional.empty();
    }
    var text = node.textValue().strip();
    int length = text.codePointCount(0, text.length());
    if (length < least) {
      reject(name, "too_short", least, length);
    } else if (length > most) {
      reject(name, "too_long", most, length);
    } else if (text.codePoints()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      reject(name, "control_characters");
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /** A text that must match a pattern wholly. */
  public Optional<String> matching(String name, Pattern pattern, String error) {
    return text(name, 1, 1000)
        .filter(text -> pattern.matcher(text).matches() || rejected(name, error));
  }

  /** A text that must be one of some codes. */
  public Optional<String> oneOf(String name, Collection<String> codes) {
    return text(name, 1, 100)
        .filter(text -> codes.contains(text) || rejected(name, "unknown_code"));
  }

  /** A flag. */
  public Optional<Boolean> flag(String name) {
    var node = member(name);
    if (!node.isMissingNode() && !node.isBoolean()) {
      reject(name, "not_a_flag");
    }
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  /** A finite number of a range, both ends included. */
  public Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most) {
    var node = member(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (!node.isNumber()) {
      reject(name, "not_a_number");
      return Optional.empty();
    }
    var number = node.decimalValue();
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      reject(name, "out_of_range", least.toPlainString(), most.toPlainString());
      return Optional.empty();
    }
    return Optional.of(number);
  }

  /** A whole number of a range, both ends included. */
  public Optional<Integer> integer(String name, int least, int most) {
    var node = member(name);
    if (!node.isMissingNode() && !node.isIntegralNumber()) {
      reject(name, "not_an_integer");
      return Optional.empty();
    }
    return number(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        .map(BigDecimal::intValueExact);
  }

  /** A calendar day, {@code yyyy-mm-dd}. */
  public Optional<LocalDate> date(String name) {
    return text(name, 1, 100)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                reject(name, "not_a_date");
                return Optional.empty();
              }
            });
  }

  /**
   * An object inside this one; its errors are collected here. Its reader must call {@link #noMore}.
   */
  public Optional<Fields> object(String name) {
    var node = member(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (!node.isObject()) {
      reject(name, "not_an_object");
      return Optional.empty();
    }
    return Optional.of(new Fields(node, at(name), errors));
  }

  /**
   * The objects of a list; an absent list is empty. Each element's reader must call {@link
   * #noMore}.
   */
  public List<Fields> objects(String name, int most) {
    var elements = new ArrayList<Fields>();
    for (var element : list(name, most)) {
      var index = String.valueOf(elements.size());
      if (!element.isObject()) {
        errors.add(FieldError.of(at(name) + "/" + index, "not_an_object"));
      }
      elements.add(
          new Fields(
              element.isObject() ? element : JsonNodeFactory.instance.objectNode(),
              at(name) + "/" + index,
              errors));
    }
    return elements;
  }

  /** The texts of a list; an absent list is empty. */
  public List<String> texts(String name, int most) {
    var texts = new ArrayList<String>();
    int index = 0;
    for (var element : list(name, most)) {
      if (element.isTextual()) {
        texts.add(element.textValue());
      } else {
        errors.add(FieldError.of(at(name) + "/" + index, "not_a_text"));
      }
      index++;
    }
    return texts;
  }

  /**
   * Says so when a member is not there at all; one that is there and wrong has its own error
   * already.
   */
  public <T> T required(String name, Optional<T> value) {
    if (value.isEmpty() && errors.stream().noneMatch(e -> concerns(e, at(name)))) {
      reject(name, "required");
    }
    return value.orElse(null);
  }

  /** Whether an error is about a member, something in it, or something that it is in. */
  private static boolean concerns(FieldError error, String member) {
    return (error.pointer() + "/").startsWith(member + "/")
        || member.startsWith(error.pointer() + "/");
  }

  /** Adds an error about a member. */
  public void reject(String name, String code, Object... arguments) {
    errors.add(FieldError.of(at(name), code, arguments));
  }

  /** Adds an error about an element of a list. */
  public void reject(String name, int index, String code, Object... arguments) {
    errors.add(FieldError.of(at(name) + "/" + index, code, arguments));
  }

  /** Ends the reading of an inner object: what was not asked for is an error. */
  public void noMore() {
    for (var field : object.properties()) {
      if (!read.contains(field.getKey())) {
        errors.add(FieldError.of(at(field.getKey()), "unknown_field"));
      }
    }
  }

  /**
   * Ends the reading of the body.
   *
   * @throws Problem 422 with every error found
   */
  public void done() {
    noMore();
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private boolean rejected(String name, String code) {
    reject(name, code);
    return false;
  }

  private List<JsonNode> list(String name, int most) {
    var node = member(name);
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      reject(name, "not_a_list");
      return List.of();
    }
    if (node.size() > most) {
      reject(name, "too_many", most, node.size());
      return List.of();
    }
    var elements = new ArrayList<JsonNode>();
    node.forEach(elements::add);
    return elements;
  }

  private JsonNode member(String name) {
    read.add(name);
    var node = object.path(name);
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
