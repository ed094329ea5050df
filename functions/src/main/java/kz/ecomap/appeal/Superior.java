package kz.ecomap.appeal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ecomap.places.Region;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Language;
import org.apache.commons.csv.CSVRecord;

/**
 * The body to which an authority is subordinate, which decides on complaints about it; from {@code
 * superiors.csv}, data that the Centre edits. An authority that is not in the file has none that we
 * know of.
 *
 * @param kk its name in Kazakh; {@code {region}} stands for the region's name
 * @param ru its name in Russian
 * @param confirmed whether it follows from the authority's own name or a lawyer has checked it
 */
record Superior(String authority, String kk, String ru, boolean confirmed) {
  private static final Map<String, Superior> ALL =
      CsvResource.read(Superior.class, "superiors.csv", Superior::of).stream()
          .collect(Collectors.toUnmodifiableMap(Superior::authority, Function.identity()));

  /** The superior of an authority. */
  static Optional<Superior> of(String authority) {
    return Optional.ofNullable(ALL.get(authority));
  }

  /** Every authority's code that has one. */
  static Iterable<String> authorities() {
    return ALL.keySet();
  }

  /** Its name in Kazakh or Russian. */
  String name(Language language, Region region) {
    return (language == Language.KK ? kk : ru).replace("{region}", region.names().in(language));
  }

  private static Superior of(CSVRecord line) {
    return new Superior(
        line.get("authority"),
        line.get("superior_kk"),
        line.get("superior_ru"),
        line.get("confirmed").toLowerCase(Locale.ROOT).equals("yes"));
  }
}
