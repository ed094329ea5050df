package kz.ecomap.inventory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.shared.dynamo.Item;

/** What the inventory is to hold of a facility in one version. */
final class Wanted {
  private final String facility;
  private final long version;
  private final SortedSet<Integer> generations;
  private final Map<String, Line> lines;
  private final Optional<Entries> entries;

  /**
   * @param dossier what there is; empty when the facility is gone, after which nothing comes
   * @param generations the sets of totals that changes are counted in now
   */
  Wanted(String facility, Optional<Dossier> dossier, SortedSet<Integer> generations) {
    this.facility = facility;
    this.generations = new TreeSet<>(generations);
    version = dossier.map(Dossier::version).orElse(Long.MAX_VALUE);
    lines = dossier.map(Lines::of).orElse(Map.of());
    entries = dossier.map(Entries::of);
  }

  String facility() {
    return facility;
  }

  /** Whether all of it, or of something later, is there; of what never was there is nothing. */
  boolean isIn(Applied applied) {
    return (entries.isEmpty() && applied.step() == 0)
        || applied.version() > version
        || (applied.version() == version
            && applied.done()
            && applied.generations().containsAll(generations));
  }

  long version() {
    return version;
  }

  SortedSet<Integer> generations() {
    return new TreeSet<>(generations);
  }

  /** The codes of the terms that entries are wanted under. */
  Set<String> terms() {
    return entries.map(Entries::terms).orElse(Set.of());
  }

  String order() {
    return entries.map(Entries::order).orElse("");
  }

  String entriesMark() {
    return entries.map(Entries::mark).orElse("");
  }

  Item entry(Term term) {
    return entries.orElseThrow().entry(term);
  }

  /** The lines that are to be written, and those that are to go, which are empty. */
  Map<String, Optional<Line>> changes(Map<String, Line> held) {
    var changes = new TreeMap<String, Optional<Line>>();
    held.keySet().stream()
        .filter(sort -> !lines.containsKey(sort))
        .forEach(sort -> changes.put(sort, Optional.empty()));
    lines.forEach(
        (sort, line) -> {
          var former = held.get(sort);
          if (former == null
              || !former.mark().equals(line.mark())
              || !former.generations().containsAll(generations)) {
            changes.put(sort, Optional.of(line.in(counted(former))));
          }
        });
    return changes;
  }

  /** Whoever knows nothing yet of a set that is being made leaves a line in it. */
  private SortedSet<Integer> counted(Line former) {
    var counted = new TreeSet<>(generations);
    if (former != null) {
      counted.addAll(former.generations().tailSet(generations.first()));
    }
    return counted;
  }
}
