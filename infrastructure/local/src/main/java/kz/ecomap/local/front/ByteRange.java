package kz.ecomap.local.front;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of bytes of a file (RFC 9110, section 14).
 *
 * @param first the first byte, counted from 0
 * @param length how many; 0 when the range is not in the file
 */
record ByteRange(long first, long length) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads a Range header.
   *
   * @param size of the file
   * @return empty when the header is to be ignored: it is malformed, or asks for several ranges
   */
  static Optional<ByteRange> parse(String header, long size) {
    var match = ONE.matcher(header.replace(" ", ""));
    if (!match.matches()) {
      return Optional.empty();
    }
    var from = match.group(1);
    var to = match.group(2);
    if (from.isEmpty()) {
      if (to.isEmpty()) {
        return Optional.empty();
      }
      long last = Math.min(Long.parseLong(to), size);
      return Optional.of(new ByteRange(size - last, last));
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
    if (last < first && !to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1)));
  }

  /** Whether there is nothing to send: 416. */
  boolean isEmpty() {
    return length == 0;
  }

  /** The Content-Range header. */
  String of(long size) {
    return "bytes " + first + "-" + (first + length - 1) + "/" + size;
  }
}
