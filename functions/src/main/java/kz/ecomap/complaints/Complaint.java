package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.clock.Term;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.places.Location;
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
        Optional.empty(),
        0,
        0);
  }

  /** The same complaint in another status under another term. */
  public Complaint become(Status next, Term nextTerm) {
    return copy(next, nextTerm, photo, entries, version);
  }

  /** The same complaint with a picture in lists. */
  public Complaint showing(Optional<String> picture) {
    return copy(status, term, picture, entries, version);
  }

  /** What the complaint is about, at the coarsest. */
  public Group group() {
    return Codes.category(category).map(Category::group).orElseThrow();
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

  /** The same complaint as it is stored, with some lines more on its timeline. */
  Complaint saved(int moreEntries) {
    return copy(status, term, photo, entries + moreEntries, version + 1);
  }

  private Complaint copy(
      Status nextStatus,
      Term nextTerm,
      Optional<String> nextPhoto,
      int nextEntries,
      long nextVersion) {
    return new Complaint(
        id,
        category,
        description,
        location,
        region,
        authority,
        place,
        conduct,
        facility,
        occurredOn,
        language,
        filedAt,
        nextStatus,
        nextTerm,
        nextPhoto,
        nextEntries,
        nextVersion);
  }
}
