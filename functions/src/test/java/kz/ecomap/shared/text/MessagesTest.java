package kz.ecomap.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void theThreeLanguagesSayTheSameThings() {
    var russian = keys(Language.RU);
    assertEquals(russian, keys(Language.KK));
    assertEquals(russian, keys(Language.EN));
    for (var key : russian) {
      assertEquals(arguments(Language.RU, key), arguments(Language.KK, key), key);
      assertEquals(arguments(Language.RU, key), arguments(Language.EN, key), key);
    }
  }

  @Test
  void argumentsAreFilledIn() {
    assertEquals(
        "At least 20 characters are needed, there are 3.",
        Messages.text(Language.EN, "field.too_short", 20, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"kk-KZ,ru;q=0.9 | KK", "de, en;q=0.5 | EN", "de | RU", "'' | RU", "RU | RU", "*|RU"})
  void theFirstLanguageThatWeSpeakIsTaken(String header, Language language) {
    assertEquals(language, Language.accepted(header));
  }

  @ParameterizedTest
  @CsvSource({
    "Қарағанды, караганды",
    "'  Өскемен   қ. ', оскемен к.",
    "ШЫМКЕНТ, шымкент",
    "Ёлка, елка"
  })
  void foldingForgivesTheKeyboard(String typed, String folded) {
    assertEquals(folded, Folding.fold(typed));
    assertTrue(Folding.fold(typed).equals(Folding.fold(Folding.fold(typed))));
  }

  private static Set<String> keys(Language language) {
    var keys = new TreeSet<String>();
    Messages.keys(language).forEach(keys::add);
    return keys;
  }

  private static Set<String> arguments(Language language, String key) {
    var found = new TreeSet<String>();
    ARGUMENT
        .matcher(Messages.text(language, key))
        .results()
        .forEach(match -> found.add(match.group()));
    return found;
  }
}
