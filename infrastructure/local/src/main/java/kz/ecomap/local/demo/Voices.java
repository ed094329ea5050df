package kz.ecomap.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Reply;
import kz.ecomap.shared.text.Language;
import org.apache.commons.csv.CSVRecord;

/** What the operators of fictional works say to what is told of them. */
final class Voices {
  private static final List<CSVRecord> REPLIES = Words.read("replies.csv", line -> line);

  private Voices() {}

  /**
   * The replies until a day.
   *
   * @param years that have a report, the oldest first
   */
  static List<Reply> of(
      Works works, LocalDate today, List<Integer> years, List<Inspection> inspections) {
    var about = Supervision.of(works.facility().id()).reply();
    var dice = new Dice(31L * works.facility().id().hashCode() + 4);
    return switch (about) {
      case "inspection" ->
          inspections.stream()
              .filter(inspection -> !inspection.violations().isEmpty())
              .map(inspection -> about(inspection, today, dice))
              .toList();
      case "year" -> List.of(about(years.get(years.size() - 1), today, dice));
      case "whole" -> List.of(reply(about, today.minusDays(9), about, dice, none(), none()));
      default -> List.of();
    };
  }

  private static Reply about(Inspection inspection, LocalDate today, Dice dice) {
    var day = inspection.on().plusDays(12 + dice.random().nextInt(20));
    return reply(
        "on-" + inspection.id(),
        cap(day, today),
        "inspection",
        dice,
        none(),
        Optional.of(inspection.id()));
  }

  private static Reply about(int year, LocalDate today, Dice dice) {
    var day = LocalDate.of(year + 1, 4, 20);
    return reply("on-" + year, cap(day, today), "year", dice, Optional.of(year), none());
  }

  private static LocalDate cap(LocalDate day, LocalDate today) {
    return day.isAfter(today) ? today : day;
  }

  private static Reply reply(
      String id,
      LocalDate on,
      String about,
      Dice dice,
      Optional<Integer> year,
      Optional<String> inspection) {
    var line = dice.one(REPLIES.stream().filter(one -> one.get("about").equals(about)).toList());
    return new Reply(
        id, on, year, inspection, dice.say(line.get("text")), Language.of(line.get("language")));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
