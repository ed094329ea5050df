package kz.ecomap.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;

/**
 * How a step brings an import forward: from where it was read to where it is then, together with
 * what the step counted. It is stored only if the import is still where it was, so that a step that
 * runs twice counts once.
 *
 * @param from as it was read
 * @param firstErrors as they are to be shown from now on
 */
record Move(
    Import from,
    State state,
    int part,
    int done,
    Map<Count, Integer> added,
    List<RowError> firstErrors) {
  /** Keeps its own copies. */
  Move {
    added = Map.copyOf(added);
    firstErrors = List.copyOf(firstErrors);
  }

  /** To the next part, or to a state behind the last one. */
  static Move toNextPart(Import from, State afterLast, Map<Count, Integer> added) {
    boolean last = from.part() + 1 >= from.parts();
    return new Move(
        from, last ? afterLast : from.state(), from.part() + 1, 0, added, from.firstErrors());
  }

  /** Behind some shares of the same part. */
  static Move toShare(Import from, int done, Map<Count, Integer> added) {
    return new Move(from, from.state(), from.part(), done, added, from.firstErrors());
  }

  /** The same with other errors to be shown. */
  Move showing(List<RowError> errors) {
    return new Move(from, state, part, done, added, errors);
  }

  /** The import afterwards. */
  Import to() {
    var counts = new EnumMap<Count, Integer>(Count.class);
    counts.putAll(from.counts());
    added.forEach((count, number) -> counts.merge(count, number, Integer::sum));
    return new Import(
        from.id(),
        from.file(),
        from.startedAt(),
        state,
        from.parts(),
        part,
        done,
        counts,
        firstErrors,
        from.failure());
  }
}
