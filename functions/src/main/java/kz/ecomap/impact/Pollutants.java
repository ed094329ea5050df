package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * The 86 pollutants of Annex II of the Kyiv Protocol with the thresholds of its columns 1a to 1c,
 * from {@code pollutants.csv}. The file's column {@code draft} names the languages in which the
 * name is ours and no official translation.
 */
public final class Pollutants {
  private static final List<Pollutant> ALL =
      CsvResource.read(Pollutants.class, "pollutants.csv", Pollutants::pollutant);

  private Pollutants() {}

  /** Every pollutant, in the order of their numbers. */
  public static List<Pollutant> all() {
    return ALL;
  }

  /** A pollutant by its number. */
  public static Optional<Pollutant> of(int no) {
    return no >= 1 && no <= ALL.size() ? Optional.of(ALL.get(no - 1)) : Optional.empty();
  }

  private static Pollutant pollutant(CSVRecord line) {
    int no = Integer.parseInt(line.get("no"));
    if (no != line.getRecordNumber()) {
      throw new IllegalStateException("pollutants.csv is not in order at " + no);
    }
    var thresholds = new EnumMap<Medium, BigDecimal>(Medium.class);
    for (var medium : Medium.values()) {
      var kg = line.get(medium.code() + "_kg");
      if (!kg.isEmpty()) {
        thresholds.put(medium, new BigDecimal(kg));
      }
    }
    return new Pollutant(
        no,
        Optional.of(line.get("cas")).filter(cas -> !cas.isEmpty()),
        line.get("group"),
        new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en")),
        thresholds,
        line.get("btex_sum").equals("yes"));
  }
}
