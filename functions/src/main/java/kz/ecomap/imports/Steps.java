package kz.ecomap.imports;

import java.time.InstantSource;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.imports.Import.State;
import kz.ecomap.shared.id.Ids;

/**
 * Brings imports forward step by step. Every step changes the import's item, whose stream starts
 * the next one; so an import goes on after a crash, and no call takes long.
 */
public final class Steps {
  /** How many rows one call checks, more or less; a row is some milliseconds at most. */
  static final int ROWS_A_CALL = 6000;

  /** How many shares of facilities one call publishes; each is a Query and a transaction. */
  static final int SHARES_A_CALL = 150;

  private final ImportStore store;
  private final PartCheck check;
  private final Publishing publishing;

  /** Of imports of one table. */
  public Steps(
      ImportStore store, StagedFiles files, Facilities facilities, Ids ids, InstantSource clock) {
    this.store = store;
    this.check = new PartCheck(store, files, facilities, ids, clock);
    this.publishing = new Publishing(store, files, facilities, clock);
  }

  /** Takes the next steps of an import, if it has any. */
  void advance(String id) {
    int rows = 0;
    int published = 0;
    while (rows < ROWS_A_CALL && published < SHARES_A_CALL) {
      var known = store.find(id).filter(Import::hasSteps);
      if (known.isEmpty()) {
        return;
      }
      try {
        if (known.get().state() == State.CHECKING) {
          rows += 1 + check.check(known.get());
        } else {
          published += 1 + publishing.publish(known.get(), SHARES_A_CALL - published);
        }
      } catch (Unreadable e) {
        store.fail(known.get(), e.code());
      }
    }
  }
}
