package kz.ecomap.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Measure.State;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Ids;

/**
 * Measures: what an authority did or promised, for one complaint or several of its own. Every
 * complaint that it serves keeps a copy, all written in one transaction.
 */
public final class Measures {
  private static final Set<Purpose> PROOF = Set.of(Purpose.BEFORE, Purpose.AFTER);

  private final ComplaintStore store;
  private final Casework casework;
  private final Ids ids;

  /** Measures in a store. */
  public Measures(ComplaintStore store, Casework casework, Ids ids) {
    this.store = store;
    this.casework = casework;
    this.ids = ids;
  }

  /**
   * Records a new measure.
   *
   * @param version of the complaint as the party has seen it, if it says so
   * @return the complaint as it is then
   * @throws Problem as {@link Casework#take}; 422 when a complaint is another authority's, or what
   *     is done has no photo to prove it
   */
  ComplaintFile record(String id, MeasureDraft draft, Party party, Optional<Long> version) {
    var home = home(id, party, version);
    return save(home, draft, ids.next(), List.of(id), party);
  }

  /**
   * Revises a measure at the complaint that its photos belong to; a complaint that it serves once,
   * it serves for ever.
   *
   * @return the complaint as it is then
   * @throws Problem as {@link #record}; 404 when there is no such measure here
   */
  ComplaintFile revise(
      String id, String measureId, MeasureDraft draft, Party party, Optional<Long> version) {
    var home = home(id, party, version);
    var before =
        home.measure(measureId)
            .filter(measure -> measure.home().equals(id))
            .orElseThrow(Problem::notFound);
    if (draft.state().compareTo(before.state()) < 0) {
      throw Problem.invalid("/state", "backwards");
    }
    return save(home, draft, measureId, before.complaints(), party);
  }

  private ComplaintFile home(String id, Party party, Optional<Long> version) {
    var home = store.find(id).orElseThrow(Problem::notFound);
    party.requireOwn(home.complaint());
    if (version.filter(seen -> seen != home.complaint().version()).isPresent()) {
      throw Problem.stale();
    }
    return home;
  }

  private ComplaintFile save(
      ComplaintFile home, MeasureDraft draft, String measureId, List<String> known, Party party) {
    requireProof(home, draft);
    var id = home.complaint().id();
    var served = new LinkedHashSet<>(known);
    served.addAll(draft.complaints());
    var measure = draft.measure(measureId, id, List.copyOf(served));
    if (served.size() > MeasureDraft.MOST_COMPLAINTS) {
      throw Problem.invalid("/complaints", "too_many", MeasureDraft.MOST_COMPLAINTS, served.size());
    }
    casework.takeAll(files(home, measure, draft), new Act(measure), party);
    return store.find(id).orElseThrow(Problem::notFound);
  }

  /**
   * The files of all that the measure serves. One that was sent on to another authority, or taken
   * back, since it was first served keeps its copy as it is.
   */
  private List<ComplaintFile> files(ComplaintFile home, Measure measure, MeasureDraft draft) {
    var files = new ArrayList<ComplaintFile>();
    files.add(home);
    for (var id : measure.complaints()) {
      if (id.equals(measure.home())) {
        continue;
      }
      var file = store.find(id).filter(one -> serves(home.complaint(), one.complaint()));
      int named = draft.complaints().indexOf(id);
      if (file.isEmpty() && named >= 0) {
        throw Problem.invalid("/complaints/" + named, "not_own_complaint");
      }
      file.ifPresent(files::add);
    }
    return files;
  }

  private static boolean serves(Complaint home, Complaint other) {
    return other.status().isPublic()
        && other.authority().equals(home.authority())
        && other.region().equals(home.region());
  }

  /** What is done is proved by at least one picture that our inspection accepted, and dated. */
  private static void requireProof(ComplaintFile home, MeasureDraft draft) {
    boolean proved = false;
    for (int i = 0; i < draft.photos().size(); i++) {
      var photo =
          home.evidence(draft.photos().get(i))
              .filter(Evidence::accepted)
              .filter(one -> PROOF.contains(one.purpose()));
      if (photo.isEmpty()) {
        throw Problem.invalid("/photos/" + i, "no_such_evidence");
      }
      proved |= photo.get().purpose() == Purpose.AFTER;
    }
    if (draft.state() == State.DONE && !proved) {
      throw Problem.invalid("/photos", "no_proof");
    }
  }
}
