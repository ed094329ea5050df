package kz.ecomap.plausibility;

import java.util.List;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Messages;

/**
 * A doubt about one field.
 *
 * @param pointer a JSON pointer into what was checked (RFC 6901)
 * @param arguments what the sentence names, for example the usual value
 */
public record Finding(String pointer, Doubt doubt, List<Object> arguments) {
  /** Keeps its own copy. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding of(String pointer, Doubt doubt, Object... arguments) {
    return new Finding(pointer, doubt, List.of(arguments));
  }

  /** Stable, for programs: its text is the message {@code finding.<code>}. */
  public String code() {
    return doubt.code();
  }

  /** The sentence for people. */
  public String detail(Language language) {
    return Messages.text(language, "finding." + code(), arguments.toArray());
  }
}
