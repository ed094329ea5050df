package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.clock.Term;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.places.Location;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * A citizen's statement about an environmental problem and an authority's action or omission.
 *
 * @param id 12 characters, ordered by the time of filing
 * @param category code of what it is about
 * @param region code of the region in which it is
 * @param authority code of the body that must answer
 * @param term the term that runs: the moderator's while it is received, then the authority's
 * @param handling how it was handled so far, in numbers
 * @param joinedTo id of the complaint that it is joined to, exactly while it is joined
 * @param photo name of the first published picture, small
 * @param entries how many entries the timeline has
 * @param version counts changes from 1; guards against two people changing it at once
 */
public record Complaint(
    String id,
    String category,
    String description,
    Location location,
    String region,
    String authority,
    Optional<String> place,
    Optional<Conduct> conduct,
    Optional<String> facility,
    Optional<LocalDate> occurredOn,
    Optional<Language> language,
    Instant filedAt,
    Status status,
    Term term,
    Handling handling,
    Optional<String> joinedTo,
    Optional<String> photo,
    int entries,
    long version) {
  /** How much of the description a list shows, in characters. */
  private static final int SUMMARY = 140;

  /** A complaint as it is when it was just filed. */
  static Complaint filed(String id, ComplaintDraft draft, Instant at) {
    return new Complaint(
        id,
        draft.category().code(),
        draft.description(),
        draft.location(),
        draft.region(),
        draft.authority(),
        draft.place(),
        draft.conduct(),
        draft.facility(),
        draft.occurredOn(),
        draft.language(),
        at,
        Status.RECEIVED,
        Term.toForward(Kazakhstan.dayOf(at)),
        Handling.NONE,
        Optional.empty(),
        Optional.empty(),
        0,
        0);
  }

  /** The same complaint in another status under another term. */
  public Complaint become(Status next, Term nextTerm) {
    return copy(authority, next, nextTerm, handling, joinedTo, photo, entries, version);
  }

  /** The same complaint, which another authority must answer. */
  public Complaint sentTo(String nextAuthority) {
    return copy(nextAuthority, status, term, handling, joinedTo, photo, entries, version);
  }

  /** The same complaint with what has been done about it by now. */
  public Complaint handled(Handling next) {
    return copy(authority, status, term, next, joinedTo, photo, entries, version);
  }

  /** The same complaint, joined to another one. */
  public Complaint joinTo(String other) {
    return copy(
        authority, Status.JOINED, term, handling, Optional.of(other), photo, entries, version);
  }

  /** The same complaint by itself again: it is decided on anew. */
  public Complaint part(Term nextTerm) {
    return copy(
        authority,
        Status.RECEIVED,
        nextTerm,
        handling.renew(),
        Optional.empty(),
        photo,
        entries,
        version);
  }

  /** The same complaint with a picture in lists. */
  public Complaint showing(Optional<String> picture) {
    return copy(authority, status, term, handling, joinedTo, picture, entries, version);
  }

  /** What the complaint is about, at the coarsest. */
  public Group group() {
    return Codes.category(category).map(Category::group).orElseThrow();
  }

  /** Whether a caller speaks for the authority that must answer, in the complaint's region. */
  public boolean isOf(Caller caller) {
    return caller.is("authority")
        && caller.authority().equals(Optional.of(authority))
        && caller.region().equals(Optional.of(region));
  }

  /** Whether the authority's term has passed without an answer. */
  public boolean isOverdue(LocalDate today) {
    return status.awaitsAuthority() && term.isOver(today);
  }

  /** The first words of the description, at most 140 characters, cut between words. */
  public String summary() {
    var line = description.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= SUMMARY) {
      return line;
    }
    var cut = line.substring(0, line.offsetByCodePoints(0, SUMMARY - 1));
    int space = cut.lastIndexOf(' ');
    return (space > SUMMARY / 2 ? cut.substring(0, space) : cut) + "…";
  }

  /**
   * The day on which the clock has to act next, if nobody else does before: to remind, or, on the
   * day after the last one, to say that the silence is a refusal.
   */
  public Optional<LocalDate> alarm() {
    if (!status.awaitsAuthority() || handling.lapsed()) {
      return Optional.empty();
    }
    return Optional.of(term.reminded() ? term.dueOn().plusDays(1) : term.reminderOn());
  }

  /** The same complaint as it is stored, with some lines more on its timeline. */
  Complaint saved(int moreEntries) {
    return copy(
        authority, status, term, handling, joinedTo, photo, entries + moreEntries, version + 1);
  }

  private Complaint copy(
      String nextAuthority,
      Status nextStatus,
      Term nextTerm,
      Handling nextHandling,
      Optional<String> nextJoinedTo,
      Optional<String> nextPhoto,
      int nextEntries,
      long nextVersion) {
    return new Complaint(
        id,
        category,
        description,
        location,
        region,
        nextAuthority,
        place,
        conduct,
        facility,
        occurredOn,
        language,
        filedAt,
        nextStatus,
        nextTerm,
        nextHandling,
        nextJoinedTo,
        nextPhoto,
        nextEntries,
        nextVersion);
  }
}
