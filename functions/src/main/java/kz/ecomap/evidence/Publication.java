package kz.ecomap.evidence;

import kz.ecomap.shared.config.Environment;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Brings the published pictures in line with what the table says now. A change in the stream only
 * says where to look, so that events which come twice, late or in another order do no harm.
 */
public final class Publication {
  private final EvidenceStore store;
  private final EvidenceFiles files;

  /** Of photos in this environment's buckets. */
  public Publication(EvidenceStore store, S3Client s3, Environment environment) {
    this.store = store;
    this.files = new EvidenceFiles(s3, environment);
  }

  /**
   * Publishes or withdraws the pictures of one photo.
   *
   * @param pictureKey of the photo, which may be deleted by now
   */
  void align(String complaintId, String evidenceId, String pictureKey) {
    boolean shown = store.find(complaintId, evidenceId).filter(Evidence::shown).isPresent();
    for (var size : PictureSize.values()) {
      var key = Evidence.objectKey(pictureKey, size);
      if (shown) {
        files.publish(key);
      } else {
        files.withdraw(key);
      }
    }
  }
}
