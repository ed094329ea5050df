package kz.ecomap.oversight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an inspection found to be against the law.
 *
 * @param id unique in its inspection
 * @param what in words
 * @param article of the law that it is against
 * @param remedyBy the day by which it has to be remedied
 * @param remediedOn the day on which it was seen to be remedied; absent while it is open
 */
public record Violation(
    String id,
    String what,
    Optional<String> article,
    Gravity gravity,
    Optional<LocalDate> remedyBy,
    Optional<LocalDate> remediedOn,
    List<Enforcement> enforcement) {
  /** Checks the id; keeps its own copy. */
  public Violation {
    Entry.checkId(id);
    enforcement = List.copyOf(enforcement);
  }

  /** Whether it was not remedied at the end of a day. */
  public boolean isOpen(LocalDate day) {
    return remediedOn.map(day::isBefore).orElse(true);
  }

  /** Whether an inspection on a day can have found it: nothing is remedied before it is found. */
  boolean canBeOf(LocalDate day) {
    return remediedOn.filter(day::isAfter).isEmpty() && remedyBy.filter(day::isAfter).isEmpty();
  }

  /** The same violation with what was done about it. */
  public Violation answered(List<Enforcement> others) {
    return new Violation(id, what, article, gravity, remedyBy, remediedOn, others);
  }

  /** How many bytes its texts take in UTF-8. */
  int bytes() {
    return Stream.concat(
            Stream.of(what, article.orElse("")),
            enforcement.stream().map(one -> one.outcome().orElse("")))
        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
