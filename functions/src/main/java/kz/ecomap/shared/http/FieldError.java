package kz.ecomap.shared.http;

import java.util.List;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Messages;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer into the body (RFC 6901), {@code ?name} for a query parameter, the
 *     name of a header, or {@code /rows/7/column} for a cell of a CSV
 * @param code stable, for programs: its text is the message {@code field.<code>}
 * @param arguments what the message names, for example a limit
 */
public record FieldError(String pointer, String code, List<Object> arguments) {
  /** An error with the arguments of its message. */
  public static FieldError of(String pointer, String code, Object... arguments) {
    return new FieldError(pointer, code, List.of(arguments));
  }

  /** The sentence for people. */
  public String detail(Language language) {
    return Messages.text(language, "field." + code, arguments.toArray());
  }
}
