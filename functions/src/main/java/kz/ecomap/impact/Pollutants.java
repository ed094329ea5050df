package kz.ecomap.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * The 86 pollutants of Annex II of the Kyiv Protocol, from {@code pollutants.csv}, with the
 * thresholds of its columns 1a to 1c and 2, each with the reporting years that it holds for, from
 * {@code thresholds.csv}. The first file's column {@code draft} names the languages in which the
 * name is ours and no official translation.
 */
public final class Pollutants {
  private static final List<Pollutant> ALL = load();

  private Pollutants() {}

  /** Every pollutant, in the order of their numbers. */
  public static List<Pollutant> all() {
    return ALL;
  }

  /** A pollutant by its number. */
  public static Optional<Pollutant> of(int no) {
    return no >= 1 && no <= ALL.size() ? Optional.of(ALL.get(no - 1)) : Optional.empty();
  }

  private static List<Pollutant> load() {
    record Of(int pollutant, DatedThreshold threshold) {}
    var thresholds =
        CsvResource.read(
                Pollutants.class,
                "thresholds.csv",
                line -> new Of(Integer.parseInt(line.get("pollutant")), threshold(line)))
            .stream()
            .collect(groupingBy(Of::pollutant, mapping(Of::threshold, toList())));
    return CsvResource.read(
        Pollutants.class, "pollutants.csv", line -> pollutant(line, thresholds));
  }

  private static Pollutant pollutant(
      CSVRecord line, Map<Integer, List<DatedThreshold>> thresholds) {
    int no = Integer.parseInt(line.get("no"));
    if (no != line.getRecordNumber()) {
      throw new IllegalStateException("pollutants.csv is not in order at " + no);
    }
    return new Pollutant(
        no,
        Optional.of(line.get("cas")).filter(cas -> !cas.isEmpty()),
        line.get("group"),
        new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en")),
        thresholds.getOrDefault(no, List.of()));
  }

  private static DatedThreshold threshold(CSVRecord line) {
    return new DatedThreshold(
        Optional.of(line.get("of")).filter(of -> !of.equals("transfer")).map(Medium::of),
        new BigDecimal(line.get("kg")),
        Integer.parseInt(line.get("from_year")),
        Optional.of(line.get("until_year")).filter(year -> !year.isEmpty()).map(Integer::valueOf),
        line.get("btex_sum").equals("yes"));
  }
}
