package kz.ecomap.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * What the service says to people, from {@code messages_kk|ru|en.properties}; {@code {0}} stands
 * for an argument.
 */
public final class Messages {
  private static final Map<Language, Properties> TEXTS = load();

  private Messages() {}

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException when a language has no such key
   */
  public static String text(Language language, String key, Object... arguments) {
    var text = TEXTS.get(language).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** Every key of a language, so that a test can compare the three. */
  static Iterable<String> keys(Language language) {
    return TEXTS.get(language).stringPropertyNames();
  }

  private static Map<Language, Properties> load() {
    var texts = new EnumMap<Language, Properties>(Language.class);
    for (var language : Language.values()) {
      var file = "messages_" + language.code() + ".properties";
      try (var in = Messages.class.getResourceAsStream(file)) {
        var properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        texts.put(language, properties);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
