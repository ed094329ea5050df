package kz.ecomap.evidence;

import java.time.Duration;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Addresses of a photo's pictures: lasting public ones, or passing ones for those who may look. */
public final class PictureLinks {
  /** As long as a moderator looks at one page; a new page has new addresses. */
  private static final Duration HELD_FOR = Duration.ofMinutes(5);

  private final Environment environment;
  private final S3Presigner presigner;

  /** Links into this environment's buckets. */
  public PictureLinks(Environment environment, S3Presigner presigner) {
    this.environment = environment;
    this.presigner = presigner;
  }

  /**
   * The public addresses, the same for ever.
   *
   * @throws IllegalArgumentException when no moderator published it
   */
  public Picture published(Evidence evidence) {
    require(evidence.shown(), evidence);
    return picture(
        evidence,
        publicAddress(evidence, PictureSize.LARGE),
        publicAddress(evidence, PictureSize.SMALL));
  }

  /**
   * Addresses good for 5 minutes, for moderators and for the reporter, whether it is published or
   * not. Who signs must be allowed to read {@link Resource#HELD_PICTURES}.
   *
   * @throws IllegalArgumentException when it was not accepted, so that there are no pictures
   */
  public Picture held(Evidence evidence) {
    require(evidence.accepted(), evidence);
    return picture(
        evidence,
        heldAddress(evidence, PictureSize.LARGE),
        heldAddress(evidence, PictureSize.SMALL));
  }

  /** The public address of a published picture by its {@link Evidence#listPicture}. */
  public String published(String listPicture) {
    return environment.picturesBase() + "/" + listPicture;
  }

  private String publicAddress(Evidence evidence, PictureSize size) {
    return published(evidence.objectKey(size));
  }

  private String heldAddress(Evidence evidence, PictureSize size) {
    return presigner
        .presignGetObject(
            presign ->
                presign
                    .signatureDuration(HELD_FOR)
                    .getObjectRequest(
                        get ->
                            get.bucket(environment.nameOf(Resource.HELD_PICTURES))
                                .key(evidence.objectKey(size))))
        .url()
        .toString();
  }

  private static Picture picture(Evidence evidence, String large, String small) {
    return new Picture(large, small, evidence.width(), evidence.height(), evidence.sha256());
  }

  private static void require(boolean condition, Evidence evidence) {
    if (!condition) {
      throw new IllegalArgumentException("no such pictures of evidence " + evidence.id());
    }
  }
}
