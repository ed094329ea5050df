package kz.ecomap.plausibility;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ecomap.shared.text.Folding;

/** Finds organisations that somebody made up to try a form. */
final class Organisations {
  /**
   * Whole words, folded, that no organisation bears: trial in the three languages, and what hands
   * type that want something in the field. Not "сынақ" or "испытательный": there are proving
   * grounds.
   */
  private static final Set<String> WORDS =
      Set.of(
          "test",
          "tests",
          "testing",
          "test1",
          "test2",
          "test123",
          "example",
          "dummy",
          "asdf",
          "qwerty",
          "xxx",
          "тест",
          "тесты",
          "тестовая",
          "тестовое",
          "тестовый",
          "тестовые",
          "тест1",
          "тест2",
          "тест123",
          "пример",
          "фыва",
          "йцукен",
          "ххх",
          "тестілік",
          "мысал");

  private static final Set<String> FOLDED =
      Set.copyOf(WORDS.stream().map(Folding::fold).distinct().toList());

  /** One digit twelve times, or the digits as they stand on the keyboard. */
  private static final Pattern MADE_UP_BIN = Pattern.compile("([0-9])\\1{11}|123456789012");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Organisations() {}

  static Optional<Finding> doubt(Site site) {
    var names = site.names();
    if (Stream.of(names.kk(), names.ru(), names.en()).anyMatch(Organisations::isTrial)) {
      return Optional.of(Finding.of("/names", Doubt.TEST_ORGANISATION));
    }
    if (site.operator().filter(Organisations::isTrial).isPresent()) {
      return Optional.of(Finding.of("/operator", Doubt.TEST_ORGANISATION));
    }
    return site.bin()
        .filter(bin -> MADE_UP_BIN.matcher(bin).matches())
        .map(bin -> Finding.of("/bin", Doubt.TEST_ORGANISATION));
  }

  private static boolean isTrial(String name) {
    return NO_LETTER.splitAsStream(Folding.fold(name)).anyMatch(FOLDED::contains);
  }
}
