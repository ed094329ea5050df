package kz.ecomap.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * Why a reporter may turn to the superior body: the authority was silent past its term, which is by
 * law a refusal, or its answer is untrue. Source: Administrative Procedural and Process-Related
 * Code of Kazakhstan, 29 June 2020, article 91, parts 1 and 2.
 *
 * @param missed the last day of the term that passed in silence
 * @param answer the answer that the reporter contested
 * @param contest what the reporter said to it
 */
record Ground(
    Optional<LocalDate> missed, Optional<TimelineEntry> answer, Optional<TimelineEntry> contest) {
  /** Time to complain, article 92, part 1. */
  private static final int MONTHS = 3;

  /** The ground that a complaint gives on a day; empty when it gives none. */
  static Optional<Ground> of(ComplaintFile file, LocalDate today) {
    var complaint = file.complaint();
    if (!complaint.status().isPublic() || complaint.status() == Status.RESOLVED) {
      return Optional.empty();
    }
    var contest = last(file, Kind.CONTESTED.code(), file.timeline().size());
    var answer = contest.flatMap(e -> last(file, Kind.ANSWERED.code(), file.timeline().indexOf(e)));
    var missed = missed(file, today);
    return missed.isEmpty() && contest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ground(missed, answer, contest));
  }

  /** The day from which a complaint whose term runs will give a ground. */
  static Optional<LocalDate> from(ComplaintFile file) {
    var complaint = file.complaint();
    return complaint.status().awaitsAuthority()
        ? Optional.of(complaint.term().dueOn().plusDays(1))
        : Optional.empty();
  }

  /** Whether silence is all there is to complain about. */
  boolean silenceOnly() {
    return contest.isEmpty();
  }

  /** The last day to complain, counted from the day on which the newest ground was known. */
  LocalDate lastDay() {
    var days = new ArrayList<LocalDate>();
    missed.ifPresent(day -> days.add(day.plusDays(1)));
    contest.ifPresent(entry -> days.add(Kazakhstan.dayOf(entry.at())));
    return days.stream().max(LocalDate::compareTo).orElseThrow().plusMonths(MONTHS);
  }

  /** The term that passed in silence: the one that runs, or else the last that is told of. */
  private static Optional<LocalDate> missed(ComplaintFile file, LocalDate today) {
    var complaint = file.complaint();
    return complaint.isOverdue(today)
        ? Optional.of(complaint.term().dueOn())
        : last(file, "deemed_refusal", file.timeline().size()).flatMap(TimelineEntry::dueOn);
  }

  /** The last entry of a kind that is about the authority that has the complaint now. */
  private static Optional<TimelineEntry> last(ComplaintFile file, String kind, int before) {
    return file.timeline().subList(0, before).stream()
        .filter(entry -> entry.kind().code().equals(kind))
        .filter(entry -> entry.authority().equals(Optional.of(file.complaint().authority())))
        .reduce((one, next) -> next);
  }
}
