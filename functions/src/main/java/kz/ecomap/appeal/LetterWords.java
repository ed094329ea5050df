package kz.ecomap.appeal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import kz.ecomap.shared.text.Language;

/**
 * What the letter says, from {@code letter_kk|ru.properties}: authorities are written to in one of
 * these.
 */
final class LetterWords {
  private final Properties texts = new Properties();

  /** The words of Kazakh or Russian. */
  LetterWords(Language language) {
    var file = "letter_" + language.code().toLowerCase(Locale.ROOT) + ".properties";
    try (var in = LetterWords.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key; {@code {0}} stands for an argument.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  String text(String key, Object... arguments) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text.replace("№ ", "№\u00a0");
  }

  /** What kind of thing happened; a kind that has no words of its own is an event. */
  String kind(String code) {
    return text(texts.containsKey("kind." + code) ? "kind." + code : "kind.other");
  }

  /** Every key, so that a test can compare the two. */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
