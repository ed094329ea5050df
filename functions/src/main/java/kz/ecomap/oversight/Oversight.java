package kz.ecomap.oversight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is told of how one facility is overseen.
 *
 * @param entries the newest first, at most one of a kind and an id
 */
public record Oversight(List<Entry> entries) {
  /** The most entries of a kind that a facility can have. */
  public static final int MOST = 100;

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::on).reversed().thenComparing(Entry::id);

  /** Nothing is told. */
  public static final Oversight NONE = new Oversight(List.of());

  /** Keeps its own copy, in order. */
  public Oversight {
    entries = entries.stream().sorted(NEWEST_FIRST).toList();
  }

  /** The permits, the newest first. */
  public List<Permit> permits() {
    return only(Permit.class);
  }

  /** The inspections, the newest first. */
  public List<Inspection> inspections() {
    return only(Inspection.class);
  }

  /** The operator's replies, the newest first. */
  public List<Reply> replies() {
    return only(Reply.class);
  }

  /** The documents, the newest first. */
  public List<Document> documents() {
    return only(Document.class);
  }

  /** An entry by what it is and its id. */
  public Optional<Entry> find(Entry.Kind kind, String id) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind && entry.id().equals(id))
        .findFirst();
  }

  /** Whether there is no room for one more of a kind. */
  public boolean isFull(Entry.Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count() >= MOST;
  }

  /** What there is after others came, or came instead of those of the same kind and id. */
  public Oversight with(Collection<? extends Entry> others) {
    var kept =
        entries.stream().filter(one -> others.stream().noneMatch(other -> isSame(one, other)));
    return new Oversight(Stream.concat(kept, others.stream()).<Entry>map(one -> one).toList());
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }

  private <T extends Entry> List<T> only(Class<T> type) {
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
