package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a complaint's append-only public history. It never names a person.
 *
 * @param authority code of the authority it concerns
 * @param text what was said
 * @param dueOn the day by which somebody must act now
 * @param evidenceHash SHA-256 of the sealed original of a photo that became public
 */
public record TimelineEntry(
    Instant at,
    Kind kind,
    Actor by,
    Optional<String> authority,
    Optional<String> text,
    Optional<LocalDate> dueOn,
    Optional<String> evidenceHash) {

  /** What happened. */
  public enum Kind {
    /** The complaint was filed. */
    RECEIVED,
    /** The Centre published it and sent it to the authority. */
    PUBLISHED,
    /** The Centre did not publish it, and said why. */
    REJECTED,
    /** The authority began to work on it. */
    TAKEN_UP,
    /** The authority planned, began or finished a measure. */
    MEASURE,
    /** The authority answered. */
    ANSWERED,
    /** The citizen says that it is solved. */
    CONFIRMED,
    /** The citizen says that the answer is untrue. */
    CONTESTED,
    /** A photo became public. */
    EVIDENCE_ADDED;

    /** As clients know it: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who did it, as a role. */
  public enum Actor {
    /** Who filed the complaint. */
    CITIZEN,
    /** The Aarhus Centre. */
    CENTRE,
    /** The authority that must answer. */
    AUTHORITY;

    /** As clients know it: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An entry that says only what happened and who did it. */
  public static TimelineEntry of(Instant at, Kind kind, Actor by) {
    return new TimelineEntry(
        at, kind, by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The entry, dated at the earliest at an instant: the clocks of two machines differ a little. */
  TimelineEntry notBefore(Instant earliest) {
    return at.isBefore(earliest)
        ? new TimelineEntry(earliest, kind, by, authority, text, dueOn, evidenceHash)
        : this;
  }

  /** The entry with the authority that it concerns. */
  public TimelineEntry about(String authorityCode) {
    return new TimelineEntry(at, kind, by, Optional.of(authorityCode), text, dueOn, evidenceHash);
  }

  /** The entry with what was said. */
  public TimelineEntry saying(String said) {
    return new TimelineEntry(at, kind, by, authority, Optional.of(said), dueOn, evidenceHash);
  }

  /** The entry with the day by which somebody must act. */
  public TimelineEntry due(LocalDate day) {
    return new TimelineEntry(at, kind, by, authority, text, Optional.of(day), evidenceHash);
  }

  /** The entry with the hash of a photo. */
  public TimelineEntry sealing(String sha256) {
    return new TimelineEntry(at, kind, by, authority, text, dueOn, Optional.of(sha256));
  }
}
