package kz.ecomap.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** From what is held of a facility to what is wanted, one write after another. */
final class Progress {
  private final Wanted wanted;
  private final Map<String, Line> lines;
  private final SortedSet<String> terms;
  private Applied last;
  private String order;
  private String entries;

  Progress(Held held, Wanted wanted) {
    this.wanted = wanted;
    lines = new HashMap<>(held.lines());
    terms = new TreeSet<>(held.applied().terms());
    last = held.applied();
    order = last.order();
    entries = last.entries();
  }

  void put(String sort, Line line) {
    lines.put(sort, line);
  }

  void delete(String sort) {
    lines.remove(sort);
  }

  /** An entry is written; as long as not all are, nobody relies on what they say. */
  void put(Term term) {
    order = wanted.order();
    entries = "";
    terms.add(term.code());
  }

  void delete(Term term) {
    entries = "";
    terms.remove(term.code());
  }

  /** Ends a transaction. */
  Applied reached(boolean done) {
    last =
        new Applied(
            wanted.version(),
            done,
            last.step() + 1,
            wanted.generations(),
            done ? wanted.order() : order,
            done ? wanted.entriesMark() : entries,
            terms,
            Applied.hash(lines.values()));
    return last;
  }
}
