package kz.ecomap.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kz.ecomap.shared.dynamo.ItemCollection;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The inventory in DynamoDB: what it holds of a facility, and the transactions that change it. */
final class InventoryStore {
  private final DynamoDbClient dynamo;
  private final String table;

  InventoryStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** What is held of a facility; empty when it changed while it was read. */
  Optional<Held> held(String facility) {
    return Held.of(ItemCollection.of(dynamo, table, Keys.facility(facility)));
  }

  /**
   * Writes what is wanted in as few transactions as possible, each of which leaves lines, totals
   * and entries as they belong together.
   *
   * @param mostItems of a transaction
   * @throws software.amazon.awssdk.core.exception.SdkException when one of them was perhaps not
   *     written, or somebody else was quicker; those before it were
   */
  void write(Held held, Wanted wanted, int mostItems) {
    new Writing(held, wanted, mostItems).run();
  }

  private final class Writing {
    private final Held held;
    private final Wanted wanted;
    private final int mostItems;
    private final Progress progress;
    private Applied before;
    private Chunk chunk = new Chunk(table);

    Writing(Held held, Wanted wanted, int mostItems) {
      this.held = held;
      this.wanted = wanted;
      this.mostItems = mostItems;
      progress = new Progress(held, wanted);
      before = held.applied();
    }

    void run() {
      wanted.changes(held.lines()).forEach(this::change);
      entries();
      flush(true);
    }

    private void change(String sort, Optional<Line> line) {
      var added = added(held.lines().get(sort), line);
      room(added);
      chunk.add(added);
      if (line.isPresent()) {
        chunk.put(line.get().item());
        progress.put(sort, line.get());
      } else {
        chunk.delete(Keys.facility(wanted.facility()), sort);
        progress.delete(sort);
      }
    }

    private void entries() {
      var applied = held.applied();
      boolean moves = !applied.order().equals(wanted.order());
      boolean same = !moves && applied.entries().equals(wanted.entriesMark());
      var terms = wanted.terms();
      for (var code : applied.terms()) {
        if (moves || !terms.contains(code)) {
          var term = Term.of(code);
          room(Map.of());
          chunk.delete(term.partition(), term.sort(applied.order()));
          progress.delete(term);
        }
      }
      for (var code : new TreeSet<>(terms)) {
        if (!same || !applied.terms().contains(code)) {
          var term = Term.of(code);
          room(Map.of());
          chunk.put(wanted.entry(term));
          progress.put(term);
        }
      }
    }

    private void room(Map<Integer, Sums> added) {
      if (!chunk.isEmpty() && !chunk.takes(added, mostItems)) {
        flush(false);
      }
    }

    private void flush(boolean done) {
      var after = progress.reached(done);
      var writes = chunk.writes(wanted.facility(), before, after);
      dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
      before = after;
      chunk = new Chunk(table);
    }
  }

  /** What a change of a line adds to each set of totals that it was and is counted in. */
  private static Map<Integer, Sums> added(Line former, Optional<Line> line) {
    var added = new HashMap<Integer, Sums>();
    line.ifPresent(now -> now.generations().forEach(set -> sums(added, set).plus(now.adds())));
    if (former != null) {
      former.generations().forEach(set -> sums(added, set).minus(former.adds()));
    }
    return added;
  }

  private static Sums sums(Map<Integer, Sums> added, int generation) {
    return added.computeIfAbsent(generation, any -> new Sums());
  }
}
