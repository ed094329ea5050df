package kz.ecomap.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.text.Coded;

/**
 * The import of one file, from the request to upload it to its publication.
 *
 * @param parts into how many parts its rows are staged; 0 before they are
 * @param part the part that is to be checked or published next
 * @param done how many shares of facilities of that part are published
 * @param counts by name; what is not counted yet is 0
 * @param firstErrors at most {@value #MOST_FIRST_ERRORS}
 * @param failure why it was refused as a whole, a code
 */
record Import(
    String id,
    ImportFile file,
    Instant startedAt,
    State state,
    int parts,
    int part,
    int done,
    Map<Count, Integer> counts,
    List<RowError> firstErrors,
    Optional<String> failure) {
  /** The most errors that an import shows by itself; all are in its {@code errors.csv}. */
  static final int MOST_FIRST_ERRORS = 100;

  /** Where an import stands. */
  enum State implements Coded {
    /** Nothing has arrived. */
    AWAITING_UPLOAD,
    /** The file is read, then its parts are checked one by one. */
    CHECKING,
    /** What is clean can be published, unless there are errors. */
    CHECKED,
    /** What is clean is published, facility by facility. */
    PUBLISHING,
    /** Everything clean is published; what is held can still be decided on. */
    PUBLISHED,
    /** It was refused as a whole. */
    FAILED,
    /** Somebody took it back before anything was published. */
    WITHDRAWN;

    static State of(String code) {
      return Coded.of(State.class, code);
    }
  }

  /** What is counted of an import. */
  enum Count {
    /** Rows of data read. */
    ROWS("rows"),
    /** Rows held against each other and against what is stored. */
    ROWS_CHECKED("rowsChecked"),
    /** Rows without error or finding. */
    CLEAN("clean"),
    /** Rows that wait, or waited, for a decision. */
    HELD("held"),
    /** Errors; a row can have several. */
    ERRORS("errors"),
    /** Facilities, reports, permits and inspections that the clean rows are about. */
    REPORTS("reports"),
    /** Of these, and of those of decided rows, what is published. */
    REPORTS_PUBLISHED("reportsPublished"),
    /** Of these, those that are new. */
    CREATED("created"),
    /** Of these, those that were there and have changed. */
    REVISED("revised");

    private final String code;

    Count(String code) {
      this.code = code;
    }

    /** As clients and the table know it. */
    String code() {
      return code;
    }
  }

  /** Keeps its own copies. */
  Import {
    counts = Map.copyOf(counts);
    firstErrors = List.copyOf(firstErrors);
  }

  /** An import of which nothing has arrived yet. */
  static Import requested(String id, ImportFile file, Instant now) {
    return new Import(
        id, file, now, State.AWAITING_UPLOAD, 0, 0, 0, Map.of(), List.of(), Optional.empty());
  }

  int count(Count what) {
    return counts.getOrDefault(what, 0);
  }

  /** Whether a step has something to do for it. */
  boolean hasSteps() {
    return state == State.PUBLISHING || (state == State.CHECKING && parts > 0);
  }
}
