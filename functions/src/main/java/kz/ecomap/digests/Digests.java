package kz.ecomap.digests;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.complaints.ChangedChains;
import kz.ecomap.shared.time.Kazakhstan;

/** Makes the digests of days that are over, one after the other, without a gap. */
public final class Digests {
  /**
   * How long after midnight a day is closed: longer than any function runs, so that a change that
   * was dated before midnight is stored by then.
   */
  private static final Duration CLOSED_AFTER = Duration.ofMinutes(10);

  private final ChangedChains changed;
  private final DigestStore store;
  private final InstantSource clock;

  /** Digests of these chains into this store. */
  public Digests(ChangedChains changed, DigestStore store, InstantSource clock) {
    this.changed = changed;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes every digest that is due and not there yet: those of the days after the newest digest, or
   * yesterday's when there is none. Running it twice, late, or twice at once changes nothing.
   *
   * @return those that were made, the oldest first
   */
  public List<Digest> publishDue() {
    return publishFrom(lastClosedDay());
  }

  /**
   * The same, beginning with an earlier day when there is no digest at all.
   *
   * @param first the day of the first digest
   */
  public List<Digest> publishFrom(LocalDate first) {
    var made = new ArrayList<Digest>();
    var last = lastClosedDay();
    var latest = store.latest();
    var day = latest.map(digest -> digest.day().plusDays(1)).orElse(first);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      latest = Optional.of(publish(day, latest.map(Digest::hash)));
      made.add(latest.get());
    }
    return made;
  }

  /**
   * Makes the digest of an earlier day when there is no digest at all, so that those of the days
   * after it are due.
   *
   * @param first the day of the first digest; over
   */
  public void begin(LocalDate first) {
    if (store.latest().isEmpty()) {
      publish(first, Optional.empty());
    }
  }

  private Digest publish(LocalDate day, Optional<String> previous) {
    var heads = changed.on(day);
    var tree = new MerkleTree(heads.stream().map(Proof::leaf).toList());
    var proofs = new ArrayList<Proof>();
    for (int i = 0; i < heads.size(); i++) {
      proofs.add(new Proof(heads.get(i), tree.path(i)));
    }
    return store.publish(new Digest(day, heads.size(), tree.root(), previous), proofs);
  }

  private LocalDate lastClosedDay() {
    return Kazakhstan.dayOf(clock.instant().minus(CLOSED_AFTER)).minusDays(1);
  }
}
