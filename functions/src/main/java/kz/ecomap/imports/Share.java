package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * As much of what is said of one facility as one transaction takes: DynamoDB bounds it to 100 items
 * and 4 MB. What is said of the same subject stays together.
 */
record Share(List<Statement> statements) {
  /**
   * The most items beside the facility and the import: an inspection takes up to 100 KB, so that
   * all of them together are below 4 MB.
   */
  static final int MOST_WRITES = 32;

  /** Keeps its own copy. */
  Share {
    statements = List.copyOf(statements);
  }

  /**
   * The shares of a facility, always the same ones of the same statements: first the facility
   * itself, without which the others have no place. Of nothing there is one, with nothing.
   */
  static List<Share> of(List<Statement> statements) {
    var subjects = new LinkedHashMap<Object, List<Statement>>();
    statements.stream()
        .sorted(Comparator.comparing(said -> !(said instanceof FacilityStatement)))
        .forEach(
            said -> subjects.computeIfAbsent(said.subject(), it -> new ArrayList<>()).add(said));
    var shares = new ArrayList<Share>();
    var next = new ArrayList<Statement>();
    int writes = 0;
    for (var subject : subjects.values()) {
      int more = subject.get(0).writes();
      if (writes + more > MOST_WRITES) {
        shares.add(new Share(next));
        next.clear();
        writes = 0;
      }
      next.addAll(subject);
      writes += more;
    }
    shares.add(new Share(next));
    return shares;
  }
}
