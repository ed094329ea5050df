package kz.ecomap.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Language;
import org.apache.commons.csv.CSVRecord;

/**
 * What people write, from the CSV files beside this class. In each text {@code [one|another]}
 * stands for one of the alternatives, so that few texts make many.
 */
final class Words {
  /** A complaint as a citizen would write it, and how they would name the place. */
  record Telling(String category, Language language, String place, String text) {}

  /** An authority's answer to complaints of some categories. */
  record Reply(List<String> categories, Language language, String text) {}

  /**
   * What an authority does about complaints of some categories.
   *
   * @param leastTenge what it costs at least; absent where it costs nothing worth telling
   */
  record Work(
      List<String> categories,
      Language language,
      String text,
      Optional<Double> leastTenge,
      Optional<Double> mostTenge) {}

  /** A sentence that fits everywhere. */
  record Remark(Kind kind, Language language, String text) {}

  /** What a remark is for. */
  enum Kind {
    /** The citizen says that an answer is untrue. */
    CONTEST,
    /** The moderator says why a complaint is not published. */
    REJECT,
    /** The last sentence of a complaint. */
    ENDING,
    /** Why a body sends a complaint on. */
    FORWARD,
    /** Why an authority needs more time. */
    EXTEND
  }

  static final List<Telling> TELLINGS =
      read(
          "complaints.csv",
          line -> new Telling(line.get("category"), language(line), line.get("place"), text(line)));
  static final List<Reply> REPLIES =
      read("answers.csv", line -> new Reply(categories(line), language(line), text(line)));
  static final List<Work> WORKS =
      read(
          "measures.csv",
          line ->
              new Work(
                  categories(line),
                  language(line),
                  text(line),
                  number(line, "least_tenge"),
                  number(line, "most_tenge")));
  static final List<Remark> REMARKS =
      read(
          "remarks.csv",
          line ->
              new Remark(
                  Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT)),
                  language(line),
                  text(line)));

  private Words() {}

  static Telling telling(String category, Language language, Dice dice) {
    return any(TELLINGS, one -> one.category.equals(category) && one.language == language, dice);
  }

  static String reply(String category, Language language, Dice dice) {
    return dice.say(
        any(REPLIES, one -> one.categories.contains(category) && one.language == language, dice)
            .text());
  }

  static Work work(String category, Language language, Dice dice) {
    return any(WORKS, one -> one.categories.contains(category) && one.language == language, dice);
  }

  static String remark(Kind kind, Language language, Dice dice) {
    return dice.say(any(REMARKS, one -> one.kind == kind && one.language == language, dice).text());
  }

  static <T> List<T> read(String file, Function<CSVRecord, T> each) {
    return CsvResource.read(Words.class, file, each);
  }

  private static <T> T any(List<T> all, Predicate<T> fits, Dice dice) {
    return dice.one(all.stream().filter(fits).toList());
  }

  private static String text(CSVRecord line) {
    return line.get("text");
  }

  private static List<String> categories(CSVRecord line) {
    return List.of(line.get("categories").split(" "));
  }

  private static Language language(CSVRecord line) {
    return Language.valueOf(line.get("language").toUpperCase(Locale.ROOT));
  }

  private static Optional<Double> number(CSVRecord line, String column) {
    return Optional.of(line.get(column)).filter(text -> !text.isEmpty()).map(Double::valueOf);
  }
}
