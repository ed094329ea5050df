package kz.ecomap.shared.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads query parameters and collects what is wrong with them, so that the caller is told
 * everything at once.
 */
public final class Query {
  private final Map<String, String> values;
  private final List<FieldError> errors = new ArrayList<>();

  /** Reads these parameters, by name. */
  public Query(Map<String, String> values) {
    this.values = values;
  }

  /** A parameter as it came; blank counts as absent. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** A parameter that must be one of some codes. */
  public Optional<String> oneOf(String name, Collection<String> codes) {
    return parsed(name, "unknown_code", value -> codes.contains(value) ? value : null);
  }

  /** A whole number of a range. */
  public Optional<Integer> number(String name, int least, int most) {
    return parsed(
        name,
        "out_of_range",
        value -> {
          int number = Integer.parseInt(value);
          return number >= least && number <= most ? number : null;
        },
        least,
        most);
  }

  /** A decimal number of a range, both ends included, without an exponent. */
  public Optional<BigDecimal> decimal(String name, int least, int most) {
    return parsed(
        name,
        "out_of_range",
        value -> {
          var number = value.matches("[+-]?\\d{1,9}(\\.\\d{1,15})?") ? new BigDecimal(value) : null;
          boolean inside =
              number != null
                  && number.compareTo(BigDecimal.valueOf(least)) >= 0
                  && number.compareTo(BigDecimal.valueOf(most)) <= 0;
          return inside ? number : null;
        },
        least,
        most);
  }

  /** A parameter that must be there; one that is wrong has its own error already. */
  public <T> T required(String name, Optional<T> value) {
    if (value.isEmpty() && text(name).isEmpty()) {
      reject(name, "required");
    }
    return value.orElse(null);
  }

  /** A calendar day, {@code yyyy-mm-dd}: of the years 0 to 9999, in which all sums of days work. */
  public Optional<LocalDate> date(String name) {
    return parsed(
        name, "not_a_date", value -> value.length() == 10 ? LocalDate.parse(value) : null);
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> flag(String name) {
    return parsed(
        name,
        "not_a_flag",
        value ->
            value.equals("true") ? Boolean.TRUE : value.equals("false") ? Boolean.FALSE : null);
  }

  /**
   * A parameter as the function reads it; the function answers null or throws an
   * IllegalArgumentException or DateTimeException for a value that is not right.
   */
  public <T> Optional<T> parsed(
      String name, String error, Function<String, T> parser, Object... arguments) {
    return text(name)
        .flatMap(
            value -> {
              try {
                var parsed = parser.apply(value);
                if (parsed != null) {
                  return Optional.of(parsed);
                }
              } catch (IllegalArgumentException | DateTimeException e) {
                // Told to the caller with the other errors, by done().
              }
              errors.add(FieldError.of("?" + name, error, arguments));
              return Optional.empty();
            });
  }

  /** Adds an error that only the parameters together show. */
  public void reject(String name, String code, Object... arguments) {
    errors.add(FieldError.of("?" + name, code, arguments));
  }

  /**
   * Ends the reading.
   *
   * @throws Problem 400 with every error found
   */
  public void done() {
    if (!errors.isEmpty()) {
      throw Problem.badParameters(errors);
    }
  }
}
