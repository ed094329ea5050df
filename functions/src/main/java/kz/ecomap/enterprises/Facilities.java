package kz.ecomap.enterprises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Entry;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Names;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What editors and readers do with facilities and their impact reports. */
public final class Facilities {
  /**
   * The most that one {@link #saveAll} can write: a facility is one write, a report two, because
   * its revision is kept besides, an entry one.
   */
  public static final int MOST_WRITES = FacilityStore.MOST_WRITES;

  private final FacilityStore store;

  /** Facilities of one table. */
  public Facilities(DynamoDbClient dynamo, String table) {
    this.store = new FacilityStore(dynamo, table);
  }

  /** A facility with its reports, if there is one. */
  public Optional<Dossier> find(String id) {
    return store.find(id);
  }

  /** Whether there is a facility of this id. */
  public boolean exists(String id) {
    return Facility.ID.matcher(id).matches() && store.exists(id);
  }

  /**
   * A facility with its reports as it was a moment ago: for who only reads.
   *
   * @throws Problem 404 when there is none
   */
  Dossier shown(String id) {
    return store.findLately(id).orElseThrow(Problem::notFound);
  }

  /**
   * A facility with its reports.
   *
   * @throws Problem 404 when there is none
   */
  public Dossier get(String id) {
    return store.find(id).orElseThrow(Problem::notFound);
  }

  /**
   * Creates or revises a facility.
   *
   * @param version which the caller says that it replaces
   * @param day of the change, for the history of names and operators
   * @throws Problem 428 when it exists and no version is given, 412 when that is not its version
   */
  Saved save(Facility facility, Optional<Long> version, LocalDate day) {
    var before = store.find(facility.id()).orElseGet(() -> Dossier.of(facility));
    check(before, version, before.exists());
    return saved(before.revising(facility, day), !before.exists());
  }

  /**
   * Creates or revises a facility's report of a year.
   *
   * @param version of the facility, which the caller says that it changes
   * @throws Problem 404 without the facility, 428 when the report exists and no version is given,
   *     412 when that is not the facility's version
   */
  Saved save(String facilityId, ImpactReport report, Optional<Long> version) {
    var before = get(facilityId);
    boolean exists = before.report(report.year()).isPresent();
    check(before, version, exists);
    return saved(before.reporting(List.of(report)), !exists);
  }

  /**
   * Creates or revises an entry of a facility's oversight.
   *
   * @param id of the entry
   * @param read makes the entry of what is stored
   * @param version of the facility, which the caller says that it changes
   * @throws Problem 404 without the facility, 428 when the entry exists and no version is given,
   *     412 when that is not the facility's version, 409 when there is no room for one more
   */
  Saved save(
      String facilityId,
      Entry.Kind kind,
      String id,
      Function<Dossier, Entry> read,
      Optional<Long> version) {
    var before = get(facilityId);
    boolean exists = before.oversight().find(kind, id).isPresent();
    check(before, version, exists);
    if (!exists && before.oversight().isFull(kind)) {
      throw Problem.conflict("oversight_full");
    }
    return saved(before.recording(List.of(read.apply(before))), !exists);
  }

  /**
   * Stores changes of different facilities, all or none.
   *
   * @param edits which together have at most {@link #MOST_WRITES} writes
   * @throws Problem 412 when somebody changed one of them meanwhile
   */
  public void saveAll(List<Edit> edits) {
    store.save(edits);
  }

  /**
   * Stores a change together with something else, both or neither.
   *
   * @param others which together with the change are at most 100 writes
   * @return false when a condition of the others was not met
   * @throws Problem 412 when somebody changed the facility meanwhile
   */
  public boolean saveWith(Edit edit, List<TransactWriteItem> others) {
    return store.saveWith(edit, others);
  }

  /** The facilities that have the same Kazakh name, as searches compare names. */
  public List<Facility> named(Names names) {
    return store.named(names.kk());
  }

  /**
   * Stores a change together with writes of another feature, all or none.
   *
   * @return what is there afterwards
   * @throws Problem 412 when somebody changed it meanwhile, or another write's condition fails
   */
  public Dossier save(Edit edit, List<TransactWriteItem> others) {
    store.save(List.of(edit), others);
    return edit.after();
  }

  /**
   * Adds a facility with its reports in one transaction, unless there is one of its id: how
   * demonstration data come in. Only here can a facility be marked as fictional.
   *
   * @param reports of different years, at most 49
   * @return whether it was added
   */
  public boolean add(Facility facility, List<ImpactReport> reports) {
    return add(Dossier.of(facility).reporting(reports));
  }

  /**
   * The same with what else is to be stored of the facility.
   *
   * @param edit of what is not stored yet, at most 100 writes
   * @return whether it was added
   */
  public boolean add(Edit edit) {
    try {
      store.save(List.of(edit));
      return true;
    } catch (Problem e) {
      if (e.status() == 412) {
        return false;
      }
      throw e;
    }
  }

  private static void check(Dossier before, Optional<Long> version, boolean exists) {
    if (version.isPresent() && version.get() != before.version()) {
      throw Problem.stale();
    }
    if (version.isEmpty() && exists) {
      throw Problem.preconditionRequired();
    }
  }

  private Saved saved(Edit edit, boolean created) {
    store.save(List.of(edit));
    return new Saved(edit.after(), created);
  }
}
