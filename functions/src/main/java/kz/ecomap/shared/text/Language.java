package kz.ecomap.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The three languages of the service. */
public enum Language {
  /** Kazakh. */
  KK,
  /** Russian. */
  RU,
  /** English. */
  EN;

  /** The two-letter code of ISO 639-1, as in {@code kk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a code. */
  public static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every language's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  /**
   * The first of the three that an {@code Accept-Language} header asks for; Russian when it asks
   * for none. Browsers send the header sorted by weight, so weights are not compared.
   */
  public static Language accepted(String header) {
    if (header != null) {
      for (var range : header.split(",", 20)) {
        var tag = range.strip().toLowerCase(Locale.ROOT);
        for (var language : values()) {
          if (tag.startsWith(language.code())) {
            return language;
          }
        }
      }
    }
    return RU;
  }
}
