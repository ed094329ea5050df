package kz.ecomap.evidence;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.shared.aws.SignedPuts;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Ids;

/**
 * Gives out places to upload photos to. The signed request is good for one key of quarantine, one
 * content type, one length and one SHA-256. The storage enforces what it can; the inspector checks
 * all of it again, so nothing depends on that.
 */
public final class Uploads {
  /** How long an upload can be begun. */
  static final Duration SIGNED_FOR = Duration.ofMinutes(5);

  /** After this time nothing can arrive any more for a request, however slow the network was. */
  static final Duration ABANDONED_AFTER = Duration.ofHours(1);

  private final EvidenceStore store;
  private final SignedPuts puts;
  private final Ids ids;
  private final InstantSource clock;

  /** Uploads to a bucket; who signs must be allowed to put objects there. */
  public Uploads(EvidenceStore store, SignedPuts puts, Ids ids, InstantSource clock) {
    this.store = store;
    this.puts = puts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A place for one photo. Who asks again for the same bytes, because the answer or the upload was
   * lost, gets a new ticket for the same evidence. Whether the caller may add to the complaint was
   * decided before.
   *
   * @throws Problem 409 {@code evidence_full} when there are {@link EvidenceStore#MAX_PHOTOS} of
   *     that purpose already, {@code evidence_too_often} after too many requests in all
   */
  public UploadTicket request(String complaintId, Purpose purpose, UploadRequest wanted) {
    var evidence =
        askedBefore(complaintId, purpose, wanted)
            .orElseGet(() -> add(complaintId, purpose, wanted));
    return ticket(evidence);
  }

  /** A place for a photo of what the complaint is about. */
  public UploadTicket request(String complaintId, UploadRequest wanted) {
    return request(complaintId, Purpose.COMPLAINT, wanted);
  }

  private Optional<Evidence> askedBefore(
      String complaintId, Purpose purpose, UploadRequest wanted) {
    var same =
        store.all(complaintId).stream()
            .filter(
                known -> known.isFor(purpose, wanted) && known.status() != Evidence.Status.REJECTED)
            .findFirst();
    same.ifPresent(known -> store.renew(known, clock.instant()));
    return same;
  }

  private Evidence add(String complaintId, Purpose purpose, UploadRequest wanted) {
    while (true) {
      var evidence =
          Evidence.requested(
              ids.next(), complaintId, purpose, wanted, clock.instant(), ids.secret());
      switch (store.add(evidence)) {
        case STORED -> {
          return evidence;
        }
        case SAME_ID -> {
          // The next id is another one.
        }
        case FULL -> {
          if (!freedPlaces(complaintId, purpose)) {
            throw Problem.conflict("evidence_full");
          }
        }
        case TOO_OFTEN -> throw Problem.conflict("evidence_too_often");
      }
    }
  }

  /** Drops requests whose upload never came; whether there were any. */
  private boolean freedPlaces(String complaintId, Purpose purpose) {
    var before = clock.instant().minus(ABANDONED_AFTER);
    var freed =
        store.all(complaintId).stream()
            .filter(known -> known.purpose() == purpose)
            .filter(known -> known.status() == Evidence.Status.REQUESTED)
            .filter(known -> known.requestedAt().isBefore(before))
            .filter(store::abandon)
            .toList();
    return !freed.isEmpty();
  }

  private UploadTicket ticket(Evidence evidence) {
    return new UploadTicket(
        evidence.id(),
        puts.sign(
            evidence.quarantineKey(),
            evidence.contentType(),
            evidence.size(),
            evidence.sha256(),
            SIGNED_FOR));
  }
}
