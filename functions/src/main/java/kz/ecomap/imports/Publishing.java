package kz.ecomap.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;
import kz.ecomap.imports.Reading.Names;
import kz.ecomap.shared.http.Problem;

/**
 * Publishes what is clean, a {@linkplain Share share} of a facility at a time: its rows are merged
 * into what is stored of the facility at that moment, and the import moves on in the same
 * transaction. So a share is published once, however often a step is repeated, and nothing that
 * somebody else changed is lost.
 */
final class Publishing {
  /** How often a facility is read again because somebody changes it at the same moment. */
  static final int TRIES = 5;

  private final ImportStore store;
  private final StagedFiles files;
  private final Facilities facilities;
  private final InstantSource clock;

  Publishing(ImportStore store, StagedFiles files, Facilities facilities, InstantSource clock) {
    this.store = store;
    this.files = files;
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * Publishes shares of the current part.
   *
   * @param most of them
   * @return how many were worked on
   */
  int publish(Import known, int most) {
    var shares = shares(known);
    var at = known;
    int last = Math.min(shares.size(), known.done() + most);
    for (int i = known.done(); i < last; i++) {
      if (!shares.get(i).statements().isEmpty()) {
        var move = publish(at, i + 1, shares.get(i).statements());
        if (move == null) {
          return i - known.done();
        }
        at = move;
      }
    }
    if (last == shares.size()) {
      store.move(Move.toNextPart(at, State.PUBLISHED, Map.of()));
    } else if (at.done() == known.done()) {
      store.move(Move.toShare(at, last, Map.of()));
    }
    return last - known.done();
  }

  /** Publishes one share; null when another step was faster or the import was stopped. */
  private Import publish(Import at, int done, List<Statement> statements) {
    for (int tries = 1; ; tries++) {
      try {
        var stored = facilities.find(statements.get(0).facility());
        var merge = Merge.of(stored, statements, clock.instant());
        var move = Move.toShare(at, done, counts(merge, statements));
        boolean moved =
            merge.edit().isPresent()
                ? facilities.saveWith(merge.edit().get(), List.of(store.moving(move)))
                : store.move(move);
        return moved ? move.to() : null;
      } catch (Problem changed) {
        if (changed.status() != 412 || tries == TRIES) {
          throw changed;
        }
      }
    }
  }

  static Map<Count, Integer> counts(Merge merge, List<Statement> statements) {
    return Map.of(
        Count.REPORTS_PUBLISHED,
        Merge.subjects(statements),
        Count.CREATED,
        merge.created(),
        Count.REVISED,
        merge.revised());
  }

  /**
   * What is to be published of the part, in an order that does not change: nothing is decided on
   * while an import is published.
   */
  private List<Share> shares(Import known) {
    var part = store.parts(known.id()).get(known.part());
    var decisions = store.decisions(known.id());
    var reader = new StatementReader(clock.instant());
    var groups = new LinkedHashMap<String, List<Statement>>();
    for (var checked :
        files.lines(Names.checked(known.id(), part), Integer.MAX_VALUE, CheckedRow::of)) {
      var row = checked.row();
      var statement =
          reader.read(row, error -> {}).orElseThrow(() -> new Unreadable("changed_rules"));
      var group = groups.computeIfAbsent(statement.facility(), it -> new ArrayList<>());
      var decision = decisions.get(row.name());
      if (!checked.held() || (decision != null && decision.publish())) {
        group.add(statement);
      }
    }
    return groups.values().stream().flatMap(group -> Share.of(group).stream()).toList();
  }
}
