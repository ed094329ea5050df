package kz.ecomap.complaints;

import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.TrackingCode;

/** Complaints as those may see them who ask: everybody, the reporter, staff. */
public final class Complaints {
  private final ComplaintStore store;

  /** Complaints of a store. */
  public Complaints(ComplaintStore store) {
    this.store = store;
  }

  /**
   * A complaint as everybody may see it.
   *
   * @throws Problem 404 when it is not public
   */
  public ComplaintFile published(String id) {
    return published(whole(id));
  }

  /**
   * The same, once it is read.
   *
   * @throws Problem 404 when it is not public
   */
  ComplaintFile published(ComplaintFile file) {
    return Optional.of(file)
        .filter(one -> one.complaint().status().isPublic())
        .orElseThrow(Problem::notFound);
  }

  /**
   * A complaint as the one who filed it may see it.
   *
   * @throws Problem 404 when there is none or the code is not its code, with no hint which
   */
  public ComplaintFile tracked(String id, String typedCode) {
    var code = new TrackingCode(typedCode);
    return store
        .find(id)
        .filter(file -> code.matches(file.trackingHash()))
        .orElseThrow(Problem::notFound);
  }

  /**
   * A complaint as staff may see it.
   *
   * @throws Problem 404 when there is none
   */
  public ComplaintFile whole(String id) {
    return store.find(id).orElseThrow(Problem::notFound);
  }

  /** The complaints of ids that exist, in the same order. */
  public List<ComplaintFile> whole(List<String> complaintIds) {
    return complaintIds.stream().flatMap(id -> store.find(id).stream()).toList();
  }
}
