package kz.ecomap.imports;

import java.util.List;
import kz.ecomap.oversight.Enforcement;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Limit;
import kz.ecomap.oversight.Permit;
import kz.ecomap.oversight.Violation;

/**
 * A row that says something of a permit or of an inspection.
 *
 * @param said a permit with at most one limit, or an inspection with at most one violation, which
 *     has at most one enforcement
 * @param detail which of these the row is about
 * @param column in which a repetition is told
 * @param repeated what all rows of the same entry say alike
 */
record EntryStatement(
    String facility, Entry said, List<Object> detail, String column, List<Repeated> repeated)
    implements Statement {
  /** An entry of a facility. */
  record Key(Entry.Kind kind, String id) {
    static Key of(Entry entry) {
      return new Key(entry.kind(), entry.id());
    }
  }

  /**
   * What a row repeats of earlier ones.
   *
   * @param place what the pointers of its columns begin with
   * @param key what rows have in common that have to say the same
   * @param value what they say
   */
  record Repeated(String place, Object key, Object value) {}

  /** A row of a permit, with a limit or without. */
  static EntryStatement of(String facility, Permit said) {
    var heading = new Repeated("", Key.of(said), said.limiting(List.of()));
    return new EntryStatement(
        facility,
        said,
        said.limits().stream().map(Limit::key).toList(),
        said.limits().isEmpty() ? "permit" : "pollutant",
        List.of(heading));
  }

  /** A row of an inspection, with a violation or without, and with what was done about it. */
  static EntryStatement of(String facility, Inspection said) {
    var heading = new Repeated("", Key.of(said), said.finding(List.of()));
    if (said.violations().isEmpty()) {
      return new EntryStatement(facility, said, List.of(), "inspection", List.of(heading));
    }
    var violation = said.violations().get(0);
    return new EntryStatement(
        facility,
        said,
        detail(violation),
        violation.enforcement().isEmpty() ? "violation" : "enforcement",
        List.of(
            heading,
            new Repeated(
                "/violations/0",
                List.of(Key.of(said), violation.id()),
                violation.answered(List.of()))));
  }

  private static List<Object> detail(Violation violation) {
    var done = violation.enforcement().stream().map(Enforcement::key).toList();
    return List.of(violation.id(), done);
  }

  @Override
  public Object about() {
    return List.of(subject(), detail);
  }

  @Override
  public Key subject() {
    return Key.of(said);
  }

  @Override
  public int writes() {
    return 1;
  }
}
