package kz.ecomap.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.Chain;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Handling;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Support;
import kz.ecomap.shared.time.Kazakhstan;

/** What becomes of stories, without storing them. */
record Retelling(Story story, Change change) {
  static List<Retelling> until(Instant now) {
    return Stories.until(now).stream().map(Retelling::of).toList();
  }

  static <K> Map<K, Long> counted(List<Retelling> all, Function<Retelling, K> by) {
    return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  Status status() {
    return change == null ? Status.RECEIVED : change.complaint().status();
  }

  boolean isOverdue(Instant now) {
    return change != null && change.complaint().isOverdue(Kazakhstan.dayOf(now));
  }

  boolean isLapsed() {
    return change != null && change.complaint().handling().lapsed();
  }

  private static Retelling of(Story story) {
    var filed =
        new ComplaintFile(
            filed(story),
            "hash",
            List.of(),
            Chain.empty("0123456789ab"),
            "",
            List.of(),
            List.of(),
            Support.NONE);
    return new Retelling(story, Retold.of(story, filed).orElse(null));
  }

  private static Complaint filed(Story story) {
    var draft = story.draft();
    return new Complaint(
        "0123456789ab",
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
        story.filedAt(),
        Status.RECEIVED,
        Term.toForward(Kazakhstan.dayOf(story.filedAt())),
        Handling.NONE,
        Optional.empty(),
        Optional.empty(),
        1,
        1);
  }
}
