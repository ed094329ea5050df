package kz.ecomap.evidence;

import java.util.List;
import java.util.regex.Pattern;
import kz.ecomap.shared.http.Fields;

/**
 * What somebody wants to upload.
 *
 * @param contentType one of {@link #CONTENT_TYPES}
 * @param size bytes, 1 to {@link #MAX_BYTES}
 * @param sha256 of the bytes, 64 lower-case hex digits
 */
public record UploadRequest(String contentType, int size, String sha256) {
  /** 10 MB: no phone's JPEG is larger, and the browser shrinks photos before it sends them. */
  public static final int MAX_BYTES = 10_000_000;

  /** What the inspector can decode. */
  public static final List<String> CONTENT_TYPES = List.of("image/jpeg", "image/png", "image/webp");

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Reads a body.
   *
   * @throws kz.ecomap.shared.http.Problem 422 with every error
   */
  public static UploadRequest of(Fields fields) {
    var contentType = fields.required("contentType", fields.oneOf("contentType", CONTENT_TYPES));
    var size = fields.required("size", fields.integer("size", 1, MAX_BYTES));
    var sha256 = fields.required("sha256", fields.matching("sha256", SHA256, "not_a_sha256"));
    fields.done();
    return new UploadRequest(contentType, size, sha256);
  }
}
