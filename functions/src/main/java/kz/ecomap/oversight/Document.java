package kz.ecomap.oversight;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that tells more, known by its hash, so that anybody who has it can see that it is the one.
 *
 * @param url where it can be had; absent where it has to be asked for
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param size bytes, 1 or more
 * @param contentType as in {@code application/pdf}
 */
public record Document(
    String id,
    LocalDate on,
    String title,
    Optional<URI> url,
    String sha256,
    long size,
    String contentType)
    implements Entry {
  /** A SHA-256. */
  public static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** A media type without parameters (RFC 6838 §4.2). */
  public static final Pattern CONTENT_TYPE =
      Pattern.compile("[a-z0-9][a-z0-9.+-]{0,49}/[a-z0-9][a-z0-9.+-]{0,99}");

  /** Checks the hash, the size and the address. */
  public Document {
    Entry.checkId(id);
    if (!SHA256.matcher(sha256).matches()
        || !CONTENT_TYPE.matcher(contentType).matches()
        || size < 1) {
      throw new IllegalArgumentException("not a document: " + sha256 + " " + contentType);
    }
    if (url.filter(address -> !"https".equals(address.getScheme())).isPresent()) {
      throw new IllegalArgumentException("not an https address");
    }
  }

  @Override
  public Kind kind() {
    return Kind.DOCUMENT;
  }
}
