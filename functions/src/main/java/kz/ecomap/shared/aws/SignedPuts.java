package kz.ecomap.shared.aws;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Signs requests by which somebody else puts one object into a bucket: good for one key, one
 * content type, one length and one SHA-256. The storage enforces what it can; who reads the object
 * checks all of it again, so that nothing depends on that.
 */
public final class SignedPuts {
  /** Headers that an HTTP client states by itself; browsers forbid scripts to set them. */
  private static final Set<String> IMPLIED = Set.of("host", "content-length");

  private final S3Presigner presigner;
  private final String bucket;

  /** Puts into a bucket; who signs must be allowed to put objects there. */
  public SignedPuts(S3Presigner presigner, String bucket) {
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * The request to send, header by header as given.
   *
   * @param expiresAt RFC 3339; the request must begin before
   */
  public record Upload(String method, String url, Map<String, String> headers, String expiresAt) {}

  /**
   * Signs a put.
   *
   * @param size bytes
   * @param sha256 of the bytes, hex digits
   */
  public Upload sign(String key, String contentType, long size, String sha256, Duration signedFor) {
    var put =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(contentType)
            .contentLength(size)
            .checksumSHA256(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)))
            .build();
    var signed =
        presigner.presignPutObject(
            presign -> presign.signatureDuration(signedFor).putObjectRequest(put));
    var headers = new TreeMap<String, String>();
    signed
        .signedHeaders()
        .forEach(
            (name, values) -> {
              var lower = name.toLowerCase(Locale.ROOT);
              if (!IMPLIED.contains(lower)) {
                headers.put(lower, String.join(",", values));
              }
            });
    return new Upload(
        "PUT",
        signed.url().toString(),
        Map.copyOf(headers),
        Kazakhstan.rfc3339(signed.expiration()));
  }
}
