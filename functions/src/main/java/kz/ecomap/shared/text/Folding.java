package kz.ecomap.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a text so that people find it however they type: lower case, Kazakh letters as the Russian
 * ones that stand for them on a keyboard without Kazakh, ё as е, white space single.
 */
public final class Folding {
  private static final Map<Character, Character> LETTERS =
      Map.ofEntries(
          Map.entry('ә', 'а'),
          Map.entry('ғ', 'г'),
          Map.entry('қ', 'к'),
          Map.entry('ң', 'н'),
          Map.entry('ө', 'о'),
          Map.entry('ұ', 'у'),
          Map.entry('ү', 'у'),
          Map.entry('һ', 'х'),
          Map.entry('і', 'и'),
          Map.entry('ё', 'е'),
          Map.entry('й', 'и'));

  private Folding() {}

  /** The folded text. */
  public static String fold(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      folded.append(LETTERS.getOrDefault(letter, letter));
    }
    return folded.toString().strip().replaceAll("\\s+", " ");
  }

  /** The folded words of a text, runs of letters and digits, in their order. */
  public static List<String> words(String text) {
    return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+", 0))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
