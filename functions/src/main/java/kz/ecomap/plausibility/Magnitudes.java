package kz.ecomap.plausibility;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.shared.csv.CsvResource;

/**
 * The most that one facility can have in a year: the limits of {@code magnitudes.csv}, each with
 * why it is that, and for pollutants besides {@value #TIMES_THRESHOLD} times the threshold from
 * which on the Kyiv Protocol obliges to report. They are our own and deliberately wide: they find
 * wrong units and slipped fingers, not large polluters.
 */
final class Magnitudes {
  /**
   * A threshold of Annex II is set so that it catches nine tenths of the releases of large sources;
   * the largest of Europe's register are some thousand times above it.
   */
  static final int TIMES_THRESHOLD = 10_000;

  /** A limit is wide enough to take today's threshold for every year. */
  private static final int NOW = ImpactReport.LAST_YEAR;

  private static final Map<String, BigDecimal> LIMITS = load();

  private Magnitudes() {}

  /** The limit that a figure is above, if it is. */
  static Optional<BigDecimal> exceeded(Figure figure) {
    return most(figure.subject()).filter(most -> figure.amount().compareTo(most) > 0);
  }

  /**
   * The most of a subject: the limit of its longest beginning that has one, or less by Annex II.
   */
  private static Optional<BigDecimal> most(String subject) {
    if (LIMITS.containsKey(subject)) {
      return Optional.of(LIMITS.get(subject));
    }
    var parts = subject.split("/", -1);
    return switch (parts[0]) {
      case "release" -> {
        var medium = Medium.of(parts[2]);
        yield lesser(
            Optional.ofNullable(LIMITS.get("release//" + parts[2])),
            Pollutants.of(Integer.parseInt(parts[1])).orElseThrow().threshold(medium, NOW));
      }
      default -> Optional.ofNullable(LIMITS.get(parts[0]));
    };
  }

  private static Optional<BigDecimal> lesser(
      Optional<BigDecimal> limit, Optional<BigDecimal> threshold) {
    var byThreshold = threshold.map(kg -> kg.multiply(BigDecimal.valueOf(TIMES_THRESHOLD)));
    if (limit.isEmpty() || byThreshold.isEmpty()) {
      return limit.or(() -> byThreshold);
    }
    return Optional.of(limit.get().min(byThreshold.get()));
  }

  private static Map<String, BigDecimal> load() {
    var limits = new LinkedHashMap<String, BigDecimal>();
    CsvResource.read(
            Magnitudes.class,
            "magnitudes.csv",
            line -> Map.entry(line.get("subject"), new BigDecimal(line.get("most"))))
        .forEach(limit -> limits.put(limit.getKey(), limit.getValue()));
    return limits;
  }
}
