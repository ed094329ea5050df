package kz.ecomap.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The four buckets that a photo passes through. */
final class EvidenceFiles {
  private static final String JPEG = "image/jpeg";

  /** A published key never gets another content. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final S3Client s3;
  private final String quarantine;
  private final String sealed;
  private final String held;
  private final String published;

  EvidenceFiles(S3Client s3, Environment environment) {
    this.s3 = s3;
    this.quarantine = environment.nameOf(Resource.QUARANTINE);
    this.sealed = environment.nameOf(Resource.SEALED);
    this.held = environment.nameOf(Resource.HELD_PICTURES);
    this.published = environment.nameOf(Resource.PUBLISHED_PICTURES);
  }

  /**
   * What was uploaded, or empty when it is there no more.
   *
   * @throws Unfit when it is larger than {@link UploadRequest#MAX_BYTES}; no more is read
   */
  Optional<byte[]> uploaded(String key) throws Unfit {
    try (var object = s3.getObject(get -> get.bucket(quarantine).key(key))) {
      var bytes = object.readNBytes(UploadRequest.MAX_BYTES + 1);
      if (bytes.length > UploadRequest.MAX_BYTES) {
        object.abort();
        throw new Unfit(RejectionReason.TOO_LARGE);
      }
      return Optional.of(bytes);
    } catch (S3Exception e) {
      // Nobody may list a bucket, and to those S3 says 403 for what is not there.
      if (e.statusCode() == 404 || e.statusCode() == 403) {
        return Optional.empty();
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes an upload; one that is not there does not matter. */
  void discard(String quarantineKey) {
    s3.deleteObject(delete -> delete.bucket(quarantine).key(quarantineKey));
  }

  /** Keeps an original, under its hash: the same bytes are kept once, however often they come. */
  void seal(String sha256, byte[] original) {
    s3.putObject(
        put ->
            put.bucket(sealed)
                .key(sha256)
                .contentType("application/octet-stream")
                .contentDisposition("attachment"),
        RequestBody.fromBytes(original));
  }

  /** Keeps a picture for those who may see it before it is published. */
  void hold(String key, byte[] picture) {
    s3.putObject(
        put -> put.bucket(held).key(key).contentType(JPEG).cacheControl("private, no-store"),
        RequestBody.fromBytes(picture));
  }

  /** Makes a held picture public. */
  void publish(String key) {
    s3.copyObject(
        copy ->
            copy.sourceBucket(held)
                .sourceKey(key)
                .destinationBucket(published)
                .destinationKey(key)
                .metadataDirective(MetadataDirective.REPLACE)
                .contentType(JPEG)
                .cacheControl(FOR_EVER)
                .contentDisposition("inline"));
  }

  /** Takes a picture back; one that is not public does not matter. */
  void withdraw(String key) {
    s3.deleteObject(delete -> delete.bucket(published).key(key));
  }
}
