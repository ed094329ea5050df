package kz.ecomap.impact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * The activities of Annex I of the Kyiv Protocol, from {@code activities.csv}. The file's column
 * {@code draft} names the languages in which the names are ours and no official translation.
 */
public final class Activities {
  private static final Map<String, Activity> ALL = load();

  private Activities() {}

  /** Every activity, in the order of the annex. */
  public static Collection<Activity> all() {
    return ALL.values();
  }

  /** Every code, in the order of the annex. */
  public static Set<String> codes() {
    return ALL.keySet();
  }

  /** An activity by its code. */
  public static Optional<Activity> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  private static Map<String, Activity> load() {
    var all = new LinkedHashMap<String, Activity>();
    CsvResource.read(Activities.class, "activities.csv", Activities::activity)
        .forEach(activity -> all.put(activity.code(), activity));
    return Collections.unmodifiableMap(all);
  }

  private static Activity activity(CSVRecord line) {
    return new Activity(
        line.get("code"),
        names(line, "sector"),
        names(line, "name"),
        // The annex writes an asterisk where a facility of any capacity must report.
        Optional.of(line.get("capacity_threshold"))
            .filter(text -> !text.isEmpty() && !text.equals("*")));
  }

  private static Names names(CSVRecord line, String what) {
    return new Names(line.get(what + "_kk"), line.get(what + "_ru"), line.get(what + "_en"));
  }
}
