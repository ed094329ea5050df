package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.shared.text.Coded;

/**
 * One line of a complaint's append-only public history. It never names a person.
 *
 * @param authority code of the authority it concerns
 * @param text what was said
 * @param dueOn the day by which somebody must act now
 * @param evidenceHash SHA-256 of the sealed original of a photo that became public
 * @param details what only some kinds say
 */
public record TimelineEntry(
    Instant at,
    Kind kind,
    Actor by,
    Optional<String> authority,
    Optional<String> text,
    Optional<LocalDate> dueOn,
    Optional<String> evidenceHash,
    EntryDetails details) {

  /** What happened. */
  public enum Kind implements Coded {
    /** The complaint was filed. */
    RECEIVED,
    /** The Centre published it and sent it to the authority. */
    PUBLISHED,
    /** The Centre did not publish it, and said why. */
    REJECTED,
    /** It was sent on to another body, and said why. */
    FORWARDED,
    /** The Centre joined it to another complaint about the same. */
    JOINED,
    /** The Centre joined another complaint to this one. */
    DOUBLE_ADDED,
    /** It stands by itself again. */
    PARTED,
    /** A complaint that was joined to this one stands by itself again. */
    DOUBLE_REMOVED,
    /** The authority began to work on it. */
    TAKEN_UP,
    /** The authority planned, began or finished a measure. */
    MEASURE,
    /** The authority extended its term, and said why. */
    EXTENDED,
    /** The authority was reminded of the end of its term. */
    REMINDED,
    /** The term passed in silence, which is by law a refusal. */
    DEEMED_REFUSAL,
    /** The authority answered. */
    ANSWERED,
    /** The citizen says that it is solved. */
    CONFIRMED,
    /** The citizen says that the answer is untrue. */
    CONTESTED,
    /** The citizen took it back. */
    WITHDRAWN,
    /** A photo became public. */
    EVIDENCE_ADDED
  }

  /** Who did it, as a role. */
  public enum Actor implements Coded {
    /** Who filed the complaint. */
    CITIZEN,
    /** Others who say that it affects them too. */
    SUPPORTER,
    /** The Aarhus Centre. */
    CENTRE,
    /** The authority that must answer. */
    AUTHORITY,
    /** Nobody: a day came. */
    CLOCK
  }

  /** An entry of a kind that says no more. */
  public TimelineEntry(
      Instant at,
      Kind kind,
      Actor by,
      Optional<String> authority,
      Optional<String> text,
      Optional<LocalDate> dueOn,
      Optional<String> evidenceHash) {
    this(at, kind, by, authority, text, dueOn, evidenceHash, EntryDetails.NONE);
  }

  /** An entry that says only what happened and who did it. */
  public static TimelineEntry of(Instant at, Kind kind, Actor by) {
    return new TimelineEntry(
        at, kind, by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The entry, dated at the earliest at an instant: the clocks of two machines differ a little. */
  TimelineEntry notBefore(Instant earliest) {
    return at.isBefore(earliest)
        ? new TimelineEntry(earliest, kind, by, authority, text, dueOn, evidenceHash, details)
        : this;
  }

  /** The entry with the authority that it concerns. */
  public TimelineEntry about(String authorityCode) {
    return new TimelineEntry(
        at, kind, by, Optional.of(authorityCode), text, dueOn, evidenceHash, details);
  }

  /** The entry with what was said. */
  public TimelineEntry saying(String said) {
    return new TimelineEntry(
        at, kind, by, authority, Optional.of(said), dueOn, evidenceHash, details);
  }

  /** The entry with the day by which somebody must act. */
  public TimelineEntry due(LocalDate day) {
    return new TimelineEntry(
        at, kind, by, authority, text, Optional.of(day), evidenceHash, details);
  }

  /** The entry with the hash of a photo. */
  public TimelineEntry sealing(String sha256) {
    return new TimelineEntry(at, kind, by, authority, text, dueOn, Optional.of(sha256), details);
  }

  /** The entry with what only its kind says. */
  public TimelineEntry with(EntryDetails more) {
    return new TimelineEntry(at, kind, by, authority, text, dueOn, evidenceHash, more);
  }
}
