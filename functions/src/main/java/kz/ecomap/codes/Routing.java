package kz.ecomap.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.shared.csv.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * Who is competent for what and where, from {@code routing.csv}: dated data that the Centre edits.
 * A line of a region wins over that of the country; of two that are valid, the later one.
 */
public final class Routing {
  private static final List<Route> ROUTES =
      CsvResource.read(Routing.class, "routing.csv", Routing::route);

  private Routing() {}

  /** Every line. */
  static List<Route> all() {
    return ROUTES;
  }

  /** The route of a category in a region on a day; empty before the first line. */
  public static Optional<Route> of(String category, String region, LocalDate day) {
    return valid(category, region, day).or(() -> valid(category, Route.COUNTRY, day));
  }

  /** The country's route of a category that is the newest. */
  static Route newest(String category) {
    return valid(category, Route.COUNTRY, LocalDate.MAX)
        .orElseThrow(() -> new IllegalStateException("no route of " + category));
  }

  private static Optional<Route> valid(String category, String region, LocalDate day) {
    return ROUTES.stream()
        .filter(route -> route.category().equals(category) && route.region().equals(region))
        .filter(route -> route.isValid(day))
        .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
  }

  private static Route route(CSVRecord line) {
    return new Route(
        line.get("category"),
        line.get("region"),
        Stream.of("first_body", "second_body", "third_body")
            .map(line::get)
            .filter(code -> !code.isEmpty())
            .toList(),
        LocalDate.parse(line.get("valid_from")),
        Optional.of(line.get("valid_to")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Boolean.parseBoolean(line.get("draft")));
  }
}
