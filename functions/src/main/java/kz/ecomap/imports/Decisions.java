package kz.ecomap.imports;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.imports.Import.State;
import kz.ecomap.imports.Reading.Names;
import kz.ecomap.plausibility.Doubt;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;

/** The rows of an import that are held, and what is decided on them. */
public final class Decisions {
  private final ImportStore store;
  private final StagedFiles files;
  private final Facilities facilities;
  private final Cursors cursors;
  private final InstantSource clock;

  /** Of imports of one table. */
  public Decisions(
      ImportStore store,
      StagedFiles files,
      Facilities facilities,
      Cursors cursors,
      InstantSource clock) {
    this.store = store;
    this.files = files;
    this.facilities = facilities;
    this.cursors = cursors;
    this.clock = clock;
  }

  /** A page of held rows, those of a facility together. */
  Page<HeldRow> held(Import of, int limit, Optional<String> cursor) {
    var listing = "held rows of " + of.id();
    int skip =
        cursor
            .map(opaque -> (int) new Row(cursors.open(listing, opaque)).number("after"))
            .orElse(0);
    var page = new ArrayList<HeldRow>();
    int behind = 0;
    int total = 0;
    for (var part : store.parts(of.id())) {
      int from = Math.max(0, skip - behind);
      int room = limit - page.size();
      if (part.held() > from && room > 0) {
        var rows = files.lines(Names.held(of.id(), part), from + room, HeldRow::of);
        page.addAll(rows.subList(Math.min(from, rows.size()), rows.size()));
      }
      behind += part.held();
      total += part.held();
    }
    int after = skip + page.size();
    Optional<String> next =
        after < total
            ? Optional.of(cursors.after(listing, Item.item().number("after", after).build()))
            : Optional.empty();
    return new Page<>(page, next);
  }

  /** What is decided already, by the names of the rows. */
  Map<String, Decision> decided(Import of) {
    return store.decisions(of.id());
  }

  /**
   * Decides on a held row. Before the publication the decision is kept for it, after it the row is
   * published at once.
   *
   * @param row its name, or its number in a file of one kind
   * @throws Problem 404 without such a row; 409 when it is decided, when the import is not checked
   *     or is being published, when its facility is not there, or when the row fits no longer; 422
   *     when no reason can help it
   */
  Decision decide(Import of, String row, boolean publish, String reason) {
    if (of.state() != State.CHECKED && of.state() != State.PUBLISHED) {
      throw Problem.conflict("import_state");
    }
    var name = row.matches("[0-9]+") ? of.file().kind() + "-" + row : row;
    var held = find(of, it -> it.row().name().equals(name)).orElseThrow(Problem::notFound);
    var decisions = store.decisions(of.id());
    if (decisions.containsKey(name)) {
      throw Problem.conflict("row_decided");
    }
    if (publish && !held.answerable()) {
      throw Problem.invalid("/decision", "never_true");
    }
    var decision = new Decision(name, publish, reason, clock.instant());
    boolean atOnce = publish && of.state() == State.PUBLISHED;
    boolean stored = atOnce ? publish(of, held, decision) : keep(of, held, decision, decisions);
    if (!stored) {
      throw Problem.conflict("row_decided");
    }
    return decision;
  }

  private boolean keep(
      Import of, HeldRow held, Decision decision, Map<String, Decision> decisions) {
    if (decision.publish() && held.hasDoubt(Doubt.FACILITY_HELD)) {
      var facility = held.row().cell("facility");
      boolean coming =
          find(of, it -> it.row().cell("id").equals(facility))
              .map(it -> decisions.get(it.row().name()))
              .filter(Decision::publish)
              .isPresent();
      if (!coming && !facilities.exists(facility)) {
        throw Problem.conflict("facility_missing");
      }
    }
    var move = Move.toShare(of, of.done(), Map.of());
    return store.move(move, store.adding(of.id(), decision));
  }

  private boolean publish(Import of, HeldRow held, Decision decision) {
    var now = clock.instant();
    var statement =
        new StatementReader(now)
            .read(held.row(), error -> {})
            .orElseThrow(() -> Problem.conflict("import_state"));
    var stored = facilities.find(statement.facility());
    if (stored.isEmpty() && !(statement instanceof FacilityStatement)) {
      throw Problem.conflict("facility_missing");
    }
    var statements = List.<Statement>of(statement);
    var merge = merge(stored, statements, now);
    var move = Move.toShare(of, of.done(), Publishing.counts(merge, statements));
    if (merge.edit().isEmpty()) {
      return store.move(move, store.adding(of.id(), decision));
    }
    return facilities.saveWith(
        merge.edit().get(), List.of(store.moving(move), store.adding(of.id(), decision)));
  }

  private static Merge merge(Optional<Dossier> stored, List<Statement> statements, Instant now) {
    try {
      return Merge.of(stored, statements, now);
    } catch (Unreadable changed) {
      throw Problem.conflict("row_outdated");
    }
  }

  private Optional<HeldRow> find(Import of, Predicate<HeldRow> wanted) {
    for (var part : store.parts(of.id())) {
      if (part.held() > 0) {
        var found =
            files.lines(Names.held(of.id(), part), part.held(), HeldRow::of).stream()
                .filter(wanted)
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
