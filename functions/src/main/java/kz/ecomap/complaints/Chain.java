package kz.ecomap.complaints;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.json.CanonicalJson;

/**
 * The hash chain of one complaint's timeline: every entry's hash covers what everybody reads of it,
 * the complaint's id, its position and the hash of the entry before, so that nobody can change,
 * drop, swap, insert or back-date an entry without changing every hash after it. The exact bytes
 * are in {@code docs/timeline-chain.md}.
 *
 * @param complaint the complaint's id
 * @param links one for each entry, the oldest first
 */
public record Chain(String complaint, List<Link> links) {

  /**
   * What ties one entry to the one before.
   *
   * @param position counts from 1
   * @param previous the hash of the entry before; empty for the first
   * @param hash SHA-256 in hex
   */
  public record Link(int position, Optional<String> previous, String hash) {}

  /** What can be wrong with a chain. */
  public enum Flaw {
    /** There are more or fewer entries than links, or the last hash is not the one kept apart. */
    LENGTH,
    /** An entry is not at its position: something was dropped, inserted or swapped. */
    POSITION,
    /** An entry does not name the hash of the one before. */
    PREVIOUS,
    /** An entry is not what was hashed. */
    HASH,
    /** An entry is dated before the one that it follows. */
    TIME
  }

  /** Keeps its own copy. */
  public Chain {
    links = List.copyOf(links);
  }

  /** The chain of a complaint without history. */
  public static Chain empty(String complaint) {
    return new Chain(complaint, List.of());
  }

  /** The hash of the newest entry, which stands for the whole history; empty without entries. */
  public Optional<String> head() {
    return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1).hash());
  }

  /** The chain with more entries. */
  public Chain with(List<TimelineEntry> entries) {
    var longer = new ArrayList<>(links);
    var previous = head();
    for (var entry : entries) {
      int position = longer.size() + 1;
      var hash = hash(complaint, position, previous, entry);
      longer.add(new Link(position, previous, hash));
      previous = Optional.of(hash);
    }
    return new Chain(complaint, longer);
  }

  /**
   * The first thing that is wrong with this chain as the chain of these entries.
   *
   * @param head the hash of the newest entry as it is kept apart from the entries
   */
  public Optional<Flaw> flaw(List<TimelineEntry> entries, String head) {
    Optional<String> previous = Optional.empty();
    var latest = Instant.MIN;
    for (int i = 0; i < Math.min(entries.size(), links.size()); i++) {
      var entry = entries.get(i);
      var link = links.get(i);
      if (link.position() != i + 1) {
        return Optional.of(Flaw.POSITION);
      }
      if (!link.previous().equals(previous)) {
        return Optional.of(Flaw.PREVIOUS);
      }
      if (!link.hash().equals(hash(complaint, i + 1, previous, entry))) {
        return Optional.of(Flaw.HASH);
      }
      var at = entry.at().truncatedTo(ChronoUnit.SECONDS);
      if (at.isBefore(latest)) {
        return Optional.of(Flaw.TIME);
      }
      latest = at;
      previous = Optional.of(link.hash());
    }
    boolean whole = entries.size() == links.size() && previous.equals(Optional.ofNullable(head));
    return whole ? Optional.empty() : Optional.of(Flaw.LENGTH);
  }

  /** The hash of an entry. */
  static String hash(
      String complaint, int position, Optional<String> previous, TimelineEntry entry) {
    var members = PublicEntry.of(entry);
    members.values().removeIf(Objects::isNull);
    members.put("complaint", complaint);
    members.put("position", position);
    previous.ifPresent(hash -> members.put("previous", hash));
    return Signer.sha256(CanonicalJson.bytes(members));
  }
}
