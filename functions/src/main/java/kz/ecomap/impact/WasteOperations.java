package kz.ecomap.impact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;

/**
 * The operations of Annex III of the Kyiv Protocol, from {@code waste-operations.csv}. The file's
 * column {@code draft} names the languages in which the name is ours and no official translation.
 */
public final class WasteOperations {
  private static final Map<String, WasteOperation> ALL = load();

  private WasteOperations() {}

  /** Every operation, disposal first, as the annex has them. */
  public static Collection<WasteOperation> all() {
    return ALL.values();
  }

  /** Every code. */
  public static Set<String> codes() {
    return ALL.keySet();
  }

  /** An operation by its code. */
  public static Optional<WasteOperation> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  private static Map<String, WasteOperation> load() {
    var all = new LinkedHashMap<String, WasteOperation>();
    CsvResource.read(
            WasteOperations.class,
            "waste-operations.csv",
            line ->
                new WasteOperation(
                    line.get("code"),
                    new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en"))))
        .forEach(operation -> all.put(operation.code(), operation));
    return Collections.unmodifiableMap(all);
  }
}
