package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What only some kinds of timeline entries say.
 *
 * @param workingDaysLost of a complaint sent on: the working days that the body kept it
 * @param from of a complaint sent on: the code of the body that it was taken from
 * @param other id of the complaint that this one is joined to or parted from
 * @param measure id of the measure that was planned, begun or finished
 * @param measureState how far that measure is
 * @param number of an answer: the number that the authority gave it
 * @param dated of an answer: the date on it; of an extension: the day of the decision
 * @param documents of an answer: SHA-256 of the sealed pictures of its pages, in their order
 */
public record EntryDetails(
    Optional<Integer> workingDaysLost,
    Optional<String> from,
    Optional<String> other,
    Optional<String> measure,
    Optional<Measure.State> measureState,
    Optional<String> number,
    Optional<LocalDate> dated,
    List<String> documents) {
  /** Nothing more to say. */
  public static final EntryDetails NONE =
      new EntryDetails(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Keeps its own copy. */
  public EntryDetails {
    documents = List.copyOf(documents);
  }

  /** Of a complaint sent on. */
  public static EntryDetails hop(String from, int workingDaysLost) {
    return new EntryDetails(
        Optional.of(workingDaysLost),
        Optional.of(from),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Of a complaint joined or parted. */
  public static EntryDetails with(String otherComplaint) {
    return new EntryDetails(
        Optional.empty(),
        Optional.empty(),
        Optional.of(otherComplaint),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Of a measure. */
  public static EntryDetails of(Measure measure) {
    return new EntryDetails(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(measure.id()),
        Optional.of(measure.state()),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Of an answer. */
  public static EntryDetails answer(
      Optional<String> number, LocalDate dated, List<String> documents) {
    return new EntryDetails(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        number,
        Optional.of(dated),
        documents);
  }

  /** Of an extension. */
  public static EntryDetails decided(LocalDate day) {
    return answer(Optional.empty(), day, List.of());
  }
}
