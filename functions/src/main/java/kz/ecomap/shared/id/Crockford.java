package kz.ecomap.shared.id;

import java.util.Locale;

/**
 * Base 32 by Douglas Crockford's alphabet: no I, L, O, U, so that people can read it out on the
 * telephone.
 */
final class Crockford {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private Crockford() {}

  /** The lowest {@code 5 × length} bits of a number, the highest first. */
  static String encode(long bits, int length) {
    var text = new char[length];
    for (int i = length - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) (bits & 31));
      bits >>>= 5;
    }
    return new String(text);
  }

  /**
   * The number of a text of at most 12 characters.
   *
   * @throws IllegalArgumentException when a character is not of the alphabet
   */
  static long decode(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not of the alphabet");
      }
      bits = (bits << 5) | digit;
    }
    return bits;
  }

  /** The first {@code 5 × length} bits of bytes. */
  static String encode(byte[] bytes, int length) {
    var text = new StringBuilder(length);
    int buffer = 0;
    int held = 0;
    int next = 0;
    while (text.length() < length) {
      if (held < 5) {
        buffer = (buffer << 8) | (bytes[next++] & 0xff);
        held += 8;
      }
      text.append(ALPHABET.charAt((buffer >>> (held - 5)) & 31));
      held -= 5;
    }
    return text.toString();
  }

  /**
   * What a person typed, as the alphabet has it: lower case, O as 0, I and L as 1, hyphens and
   * spaces gone.
   */
  static String normalise(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1')
        .replaceAll("[\\s-]", "");
  }
}
