package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.oversight.Enforcement;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Gravity;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Violation;
import kz.ecomap.shared.text.Language;
import org.apache.commons.csv.CSVRecord;

/** The inspections of fictional works, as their course wants them. */
final class Inspector {
  static final String SOURCE = "Ойдан шығарылған · Вымышлено · Fictional";

  /** What can be found, by medium, gravity and language. */
  private static final List<CSVRecord> VIOLATIONS = Words.read("violations.csv", line -> line);

  /** What is written down, by kind and language. */
  private static final List<CSVRecord> FINDINGS = Words.read("findings.csv", line -> line);

  private final Works works;
  private final LocalDate today;
  private final Dice dice;

  private Inspector(Works works, LocalDate today) {
    this.works = works;
    this.today = today;
    this.dice = new Dice(31L * works.facility().id().hashCode() + 1);
  }

  /** The inspections until a day, the oldest first. */
  static List<Inspection> of(Works works, LocalDate today) {
    var inspector = new Inspector(works, today);
    return Visit.of(Supervision.of(works.facility().id()).course()).stream()
        .map(inspector::inspection)
        .toList();
  }

  private Inspection inspection(Visit visit) {
    var on = weekday(today.minusMonths(visit.months()).minusDays(1 + dice.random().nextInt(12)));
    var language = dice.one(List.of(Language.KK, Language.RU));
    var violations = new ArrayList<Violation>();
    var said = new ArrayList<String>();
    for (var found : visit.found()) {
      violations.add(violation("v-" + (violations.size() + 1), found, on, language, said));
    }
    return new Inspection(
        on.toString(),
        on,
        authority(visit.planned()),
        visit.planned(),
        Optional.of(words(violations.isEmpty() ? "clean" : "found", language)),
        Optional.of(SOURCE),
        violations);
  }

  private Violation violation(
      String id, Visit.Found found, LocalDate on, Language language, List<String> said) {
    var line =
        dice.one(
            VIOLATIONS.stream()
                .filter(one -> one.get("medium").equals(medium()))
                .filter(one -> one.get("gravity").equals(found.gravity().code()))
                .filter(one -> one.get("language").equals(language.code()))
                .filter(one -> !said.contains(one.get("text")))
                .toList());
    said.add(line.get("text"));
    var remedyBy = on.plusDays(term(found.gravity()));
    var remediedOn = remedied(found, remedyBy).filter(day -> !day.isAfter(today));
    return new Violation(
        id,
        dice.say(line.get("text")),
        Optional.of(line.get("article")).filter(article -> !article.isEmpty()),
        found.gravity(),
        Optional.of(remedyBy),
        remediedOn,
        found.enforcement().stream()
            .map(kind -> enforcement(kind, found, on, remediedOn.isPresent(), language))
            .toList());
  }

  private Enforcement enforcement(
      EnforcementKind kind, Visit.Found found, LocalDate on, boolean remedied, Language language) {
    var day = on.plusDays(delay(kind) + dice.random().nextInt(5));
    var past = on.plusDays(term(found.gravity())).isBefore(today);
    var outcome =
        switch (kind) {
          case ORDER -> remedied ? Optional.of("order") : past ? Optional.of("order_open") : none();
          case FINE, DAMAGES -> past && remedied ? Optional.of(kind.code()) : none();
          case SUSPENSION, COURT -> Optional.of(kind.code());
        };
    return new Enforcement(
        kind,
        day.isAfter(today) ? today : day,
        amount(kind, found.gravity()),
        outcome.map(of -> words(of, language)));
  }

  private Optional<BigDecimal> amount(EnforcementKind kind, Gravity gravity) {
    double grave = gravity == Gravity.GRAVE ? 6 : 1;
    return switch (kind) {
      case FINE -> Optional.of(thousands(dice.between(400, 1900) * grave));
      case DAMAGES -> Optional.of(thousands(dice.between(9_000, 85_000)));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> remedied(Visit.Found found, LocalDate remedyBy) {
    return switch (found.remedy()) {
      case IN_TIME -> Optional.of(remedyBy.minusDays(2 + dice.random().nextInt(15)));
      case LATE -> Optional.of(remedyBy.plusDays(10 + dice.random().nextInt(70)));
      case OPEN -> Optional.empty();
    };
  }

  private String authority(boolean planned) {
    return planned ? "DEP_ECOLOGY" : medium().equals("water") ? "BASIN_INSPECTION" : unplanned();
  }

  private String unplanned() {
    return dice.one(List.of("DEP_ECOLOGY", "DEP_ECOLOGY", "SES", "PROSECUTOR"));
  }

  /** What the works harm first. */
  private String medium() {
    return switch (works.profile()) {
      case "sewage" -> "water";
      case "landfill", "poultry", "food", "incinerator" -> "waste";
      default -> "air";
    };
  }

  private String words(String kind, Language language) {
    return dice.say(
        dice.one(
                FINDINGS.stream()
                    .filter(one -> one.get("kind").equals(kind))
                    .filter(one -> one.get("language").equals(language.code()))
                    .toList())
            .get("text"));
  }

  /** How many days there are to remedy it. */
  private static int term(Gravity gravity) {
    return switch (gravity) {
      case MINOR -> 30;
      case SIGNIFICANT -> 60;
      case GRAVE -> 90;
    };
  }

  /** After how many days it is decided. */
  private static int delay(EnforcementKind kind) {
    return switch (kind) {
      case ORDER -> 2;
      case SUSPENSION -> 8;
      case FINE -> 21;
      case DAMAGES -> 70;
      case COURT -> 110;
    };
  }

  private static LocalDate weekday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        ? day.minusDays(1)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }

  private static BigDecimal thousands(double thousands) {
    return BigDecimal.valueOf(Math.round(thousands) * 1000);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
