package kz.ecomap.evidence;

import java.time.InstantSource;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Decides on what arrived in quarantine. It fails closed: only pictures that it made itself leave
 * quarantine, and whatever it cannot make a picture of is rejected. Every step can be repeated, and
 * the decision is stored last, so that a crash or a second event changes nothing.
 */
public final class Inspection {
  private final EvidenceStore store;
  private final EvidenceFiles files;
  private final InstantSource clock;
  private final Renderings renderings;

  /** Of photos in this environment's buckets. */
  public Inspection(
      EvidenceStore store, S3Client s3, Environment environment, InstantSource clock) {
    this(store, s3, environment, clock, Renderings.eachTime());
  }

  /** The same, with pictures that are made in a given way. */
  public Inspection(
      EvidenceStore store,
      S3Client s3,
      Environment environment,
      InstantSource clock,
      Renderings renderings) {
    this.store = store;
    this.files = new EvidenceFiles(s3, environment);
    this.clock = clock;
    this.renderings = renderings;
  }

  /** Decides on what was uploaded for a request, if there is still something to decide. */
  public void inspect(String complaintId, String evidenceId) {
    inspect(complaintId + "/" + evidenceId);
  }

  /** Decides on one object, if there is still something to decide, and removes it. */
  void inspect(String quarantineKey) {
    var waiting =
        Evidence.placeOf(quarantineKey)
            .flatMap(place -> store.find(place.complaintId(), place.id()))
            .filter(evidence -> evidence.status() == Evidence.Status.REQUESTED);
    if (waiting.isEmpty() || decided(waiting.get())) {
      files.discard(quarantineKey);
    }
  }

  /** False when the object is gone, which can be while another event of the same upload is read. */
  private boolean decided(Evidence evidence) {
    try {
      var uploaded = files.uploaded(evidence.quarantineKey());
      if (uploaded.isEmpty()) {
        return false;
      }
      accept(evidence, uploaded.get());
    } catch (Unfit unfit) {
      store.reject(evidence, unfit.reason(), clock.instant());
      outcome(unfit.reason().code());
    }
    return true;
  }

  private void accept(Evidence evidence, byte[] original) throws Unfit {
    if (original.length != evidence.size()) {
      throw new Unfit(RejectionReason.WRONG_LENGTH);
    }
    if (!Signer.sha256(original).equals(evidence.sha256())) {
      throw new Unfit(RejectionReason.WRONG_CHECKSUM);
    }
    var rendition = renderings.of(evidence.contentType(), original, evidence.sha256());
    files.seal(evidence.sha256(), original);
    for (var size : PictureSize.values()) {
      files.hold(evidence.objectKey(size), rendition.of(size));
    }
    store.accept(evidence, rendition.width(), rendition.height(), clock.instant());
    outcome("accepted");
  }

  /** Tells operators how much is rejected and why, but not whose. */
  private static void outcome(String outcome) {
    LogLine.of("inspection").with("outcome", outcome).print();
  }
}
