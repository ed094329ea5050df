package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * An authority looked at a facility.
 *
 * @param authority a code of the list of authorities
 * @param planned whether it was in the plan of the year; otherwise there was a reason
 * @param result in words
 * @param source where this is from, in words
 * @param violations none is what an inspection without a finding has
 */
public record Inspection(
    String id,
    LocalDate on,
    String authority,
    boolean planned,
    Optional<String> result,
    Optional<String> source,
    List<Violation> violations)
    implements Entry {
  /** Checks the ids and that nothing was remedied before it was found; keeps its own copy. */
  public Inspection {
    Entry.checkId(id);
    violations = List.copyOf(violations);
    var seen = new HashSet<String>();
    for (var violation : violations) {
      if (!seen.add(violation.id())) {
        throw new IllegalArgumentException("a violation is there twice: " + violation.id());
      }
      if (!violation.canBeOf(on)) {
        throw new IllegalArgumentException("remedied before it was found: " + violation.id());
      }
    }
  }

  /** The same inspection with what it found. */
  public Inspection finding(List<Violation> others) {
    return new Inspection(id, on, authority, planned, result, source, others);
  }

  @Override
  public Kind kind() {
    return Kind.INSPECTION;
  }
}
