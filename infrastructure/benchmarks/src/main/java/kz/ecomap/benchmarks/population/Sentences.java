package kz.ecomap.benchmarks.population;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.ecomap.codes.Group;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Language;

/** What the generated complaints say: texts of a true length, from {@code sentences.csv}. */
final class Sentences {
  private static final int MOST_MORE = 6;

  private record Sentence(String group, Language language, String text) {
    String key() {
      return key(group, language);
    }

    static String key(String group, Language language) {
      return language + group;
    }
  }

  private static final Map<String, List<Sentence>> ALL =
      CsvResource.read(
              Sentences.class,
              "sentences.csv",
              line ->
                  new Sentence(
                      line.get("group"),
                      Language.valueOf(line.get("language").toUpperCase(Locale.ROOT)),
                      line.get("text")))
          .stream()
          .collect(Collectors.groupingBy(Sentence::key));

  private Sentences() {}

  /** One to seven sentences: what is wrong, and what everybody says. */
  static String about(Group group, Language language, RandomGenerator random) {
    Function<String, String> any =
        of -> {
          var some = ALL.get(Sentence.key(of, language));
          return some.get(random.nextInt(some.size())).text();
        };
    var text = new StringJoiner(" ").add(any.apply(group.code()));
    for (int more = random.nextInt(MOST_MORE + 1); more > 0; more--) {
      text.add(any.apply(""));
    }
    return text.toString();
  }
}
