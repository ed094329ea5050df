package kz.ecomap.local.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ecomap.enterprises.Operator;
import kz.ecomap.enterprises.Past;
import kz.ecomap.enterprises.Past.FormerName;
import kz.ecomap.enterprises.Past.FormerOperator;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/** What fictional works were called and who ran them, from {@code pasts.csv}. */
final class Pasts {
  private static final List<CSVRecord> LINES =
      Words.read("pasts.csv", line -> line).stream()
          .sorted(Comparator.comparingInt(Pasts::months).reversed())
          .toList();

  private Pasts() {}

  static Past of(Works works, LocalDate today) {
    var lines =
        LINES.stream().filter(line -> line.get("facility").equals(works.facility().id())).toList();
    return new Past(
        lines.stream()
            .filter(line -> !line.get("name_kk").isEmpty())
            .map(line -> new FormerName(names(line), until(line, today)))
            .toList(),
        lines.stream()
            .filter(line -> !line.get("operator").isEmpty())
            .map(line -> operator(line, today))
            .toList());
  }

  private static FormerOperator operator(CSVRecord line, LocalDate today) {
    return new FormerOperator(
        new Operator(line.get("operator"), known(line, "bin"), known(line, "id")),
        until(line, today));
  }

  private static Names names(CSVRecord line) {
    return new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en"));
  }

  /** Names and operators change with the first day of a month. */
  private static LocalDate until(CSVRecord line, LocalDate today) {
    return today.minusMonths(months(line)).withDayOfMonth(1);
  }

  private static int months(CSVRecord line) {
    return Integer.parseInt(line.get("months"));
  }

  private static Optional<String> known(CSVRecord line, String column) {
    return Optional.of(line.get(column)).filter(text -> !text.isEmpty());
  }
}
