package kz.ecomap.complaints;

import java.time.InstantSource;
import java.util.Optional;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.id.TrackingCode;

/** Takes complaints in, each exactly once. */
public final class Filings {
  private final ComplaintStore complaints;
  private final FilingStore store;
  private final Signer signer;
  private final Ids ids;
  private final InstantSource clock;

  /** Filings into given stores. */
  public Filings(
      ComplaintStore complaints, FilingStore store, Signer signer, Ids ids, InstantSource clock) {
    this.complaints = complaints;
    this.store = store;
    this.signer = signer;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Files a complaint exactly once for a key; a repeat answers what the first answered.
   *
   * @param idempotencyKey from the client; without one the filing cannot be repeated
   * @param body the bytes that were sent, to tell a repeat from another filing with the same key
   * @throws Problem 409 while the same key is being filed, 422 when it was used for another body
   */
  public Filing file(ComplaintDraft draft, Optional<String> idempotencyKey, byte[] body) {
    // One instant for both, so that a range of ids is exactly a range of days of filing.
    var now = clock.instant();
    var filed = Complaint.filed(ids.at(now), draft, now);
    var filing =
        new Filing(
            filed.id(),
            idempotencyKey.orElseGet(ids::secret),
            filed.category(),
            filed.region(),
            filed.authority(),
            filed.filedAt());
    var entry =
        TimelineEntry.of(filed.filedAt(), TimelineEntry.Kind.RECEIVED, TimelineEntry.Actor.CITIZEN)
            .about(filed.authority())
            .due(filing.decideBy());
    var writes =
        complaints.filing(filed.saved(1), trackingCode(filing).hash(), Change.of(filed, entry));
    return store.file(filing, Signer.sha256(body), draft.contact(), writes).orElse(filing);
  }

  /** The code by which the citizen follows a filing. */
  public TrackingCode trackingCode(Filing filing) {
    return TrackingCode.of(signer, filing.idempotencyKey(), filing.id());
  }
}
