package kz.ecomap.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.EntryDetails;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * The authority's formal answer. It stops the clock and claims nothing about the truth.
 *
 * @param number the number that the authority gave it
 * @param date the date on it; empty: the day on which it is given
 * @param documents ids of accepted pictures of its pages, in their order
 */
public record Answer(
    String text, Optional<String> number, Optional<LocalDate> date, List<String> documents)
    implements Step {
  /** Keeps its own copy. */
  public Answer {
    documents = List.copyOf(documents);
  }

  /** An answer in words only. */
  public Answer(String text) {
    this(text, Optional.empty(), Optional.empty(), List.of());
  }

  @Override
  public Set<Role> by() {
    return Set.of(Role.AUTHORITY);
  }

  @Override
  public Set<Status> from() {
    return Status.awaitingAuthority();
  }

  @Override
  public Change of(ComplaintFile file, Role by, Instant at) {
    var before = file.complaint();
    var today = Kazakhstan.dayOf(at);
    var dated = date.orElse(today);
    if (dated.isAfter(today)) {
      throw Problem.invalid("/date", "in_the_future");
    }
    if (dated.isBefore(before.term().startedOn())) {
      throw Problem.invalid("/date", "too_long_ago", before.term().startedOn());
    }
    var after =
        before
            .become(Status.ANSWERED, before.term())
            .handled(before.handling().answer(before.term().workingDaysUsed(today)));
    return Change.of(
        after,
        TimelineEntry.of(at, Kind.ANSWERED, by.actor())
            .about(before.authority())
            .saying(text)
            .with(EntryDetails.answer(number, dated, hashes(file))));
  }

  private List<String> hashes(ComplaintFile file) {
    var hashes = new ArrayList<String>();
    for (var id : documents) {
      var page =
          file.evidence(id)
              .filter(Evidence::accepted)
              .filter(one -> one.purpose() == Evidence.Purpose.ANSWER)
              .orElseThrow(
                  () -> Problem.invalid("/documents/" + hashes.size(), "no_such_evidence"));
      hashes.add(page.sha256());
    }
    return hashes;
  }
}
