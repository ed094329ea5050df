package kz.ecomap.shared.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.shared.id.Signer;

/**
 * Strong entity tags (RFC 9110 §8.8.3). A compressed representation has the tag of the plain one
 * with {@code -gzip}.
 */
public final class ETags {
  private static final String GZIP = "-gzip";
  private static final Pattern VERSION =
      Pattern.compile("\"v([0-9]{1,18})(?:\\.[0-9A-Za-z-]{1,40})?\"");

  private ETags() {}

  /** The tag of an item's version, for {@code If-Match}. */
  public static String ofVersion(long version) {
    return "\"v" + version + "\"";
  }

  /**
   * The tag of an item's version in an edition that changes without it, as with the calendar.
   * {@code If-Match} asks for the version alone.
   *
   * @param edition letters, digits and hyphens, as in {@code 2026-Q4}
   */
  public static String ofVersion(long version, String edition) {
    return "\"v" + version + "." + edition + "\"";
  }

  /**
   * The version that {@code If-Match} names, or empty without the header.
   *
   * @throws Problem 412 when it names something that never was a version
   */
  public static Optional<Long> requiredVersion(Request request) {
    return request
        .header("If-Match")
        .map(
            tag -> {
              var plain = tag.replace(GZIP + "\"", "\"");
              var version = VERSION.matcher(plain);
              if (!version.matches()) {
                throw Problem.stale();
              }
              return Long.valueOf(version.group(1));
            });
  }

  /** The tag of a representation's bytes: 128 bits of their SHA-256. */
  static String ofBytes(byte[] body) {
    return "\"" + Signer.sha256(body).substring(0, 32) + "\"";
  }

  /** The tag of the same representation, compressed. */
  public static String gzipped(String tag) {
    return tag.substring(0, tag.length() - 1) + GZIP + "\"";
  }

  /** Whether an {@code If-None-Match} header names a tag, compressed or not. */
  public static boolean anyMatches(String header, String tag) {
    return Arrays.stream(header.split(",", 50))
        .map(String::strip)
        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals(gzipped(tag)));
  }
}
