package kz.ecomap.cloud;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of constructs from names of constants. */
final class Names {
  private Names() {}

  /** {@code HELD_PICTURES} as {@code HeldPictures}. */
  static String words(Enum<?> constant) {
    return Arrays.stream(constant.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** {@code HeldPictures} as {@code held-pictures}. */
  static String dashed(String words) {
    return words.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
