package kz.ecomap.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists of complaints, from {@code categories.csv} and {@code authorities.csv}: data that
 * the Centre edits.
 */
public final class Codes {
  private static final Map<String, Authority> AUTHORITIES =
      byCode(CsvResource.read(Codes.class, "authorities.csv", Codes::authority), Authority::code);
  private static final Map<String, Category> CATEGORIES =
      byCode(CsvResource.read(Codes.class, "categories.csv", Codes::category), Category::code);

  private Codes() {}

  /** Every category, in the order of the file. */
  public static Map<String, Category> categories() {
    return CATEGORIES;
  }

  /** Every authority, in the order of the file. */
  public static Map<String, Authority> authorities() {
    return AUTHORITIES;
  }

  /** A category by its code. */
  public static Optional<Category> category(String code) {
    return Optional.ofNullable(CATEGORIES.get(code));
  }

  private static Authority authority(CSVRecord line) {
    return new Authority(line.get("code"), names(line));
  }

  private static Category category(CSVRecord line) {
    var code = line.get("code");
    return new Category(
        code, Group.of(line.get("group")), names(line), Routing.newest(code).authorities());
  }

  private static Names names(CSVRecord line) {
    return new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en"));
  }

  private static <T> Map<String, T> byCode(List<T> values, Function<T, String> code) {
    var map = new LinkedHashMap<String, T>();
    values.forEach(value -> map.put(code.apply(value), value));
    return java.util.Collections.unmodifiableMap(map);
  }
}
