package kz.ecomap.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a Protocol Buffers message field by field (protobuf.dev, "Encoding") into one growing
 * array. Fields written in the order of their numbers give the bytes that every standard encoder
 * gives.
 */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH_DELIMITED = 2;

  /** Ten bytes hold 64 bits, seven a byte. */
  private static final int LONGEST_VARINT = 10;

  private byte[] bytes;
  private int length;

  /**
   * An empty message.
   *
   * @param expected bytes that it will probably have
   */
  Protobuf(int expected) {
    this.bytes = new byte[Math.max(LONGEST_VARINT, expected)];
  }

  /** An unsigned whole number, or a flag as 0 or 1. */
  void number(int field, long value) {
    varint((long) field << 3 | VARINT);
    varint(value);
  }

  /** A floating-point number. */
  void decimal(int field, double value) {
    varint((long) field << 3 | FIXED_64);
    reserve(Long.BYTES);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[length++] = (byte) (bits >>> (8 * i));
    }
  }

  /** A text. */
  void text(int field, String value) {
    bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes. */
  void bytes(int field, byte[] value) {
    begin(field, value.length);
    append(value, value.length);
  }

  /** Begins a field of so many bytes, which the caller writes next. */
  void begin(int field, int size) {
    varint((long) field << 3 | LENGTH_DELIMITED);
    varint(size);
  }

  /** Whole fields that were written elsewhere. */
  void append(Protobuf fields) {
    append(fields.bytes, fields.length);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  void varint(long value) {
    reserve(LONGEST_VARINT);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** How many bytes {@link #varint} writes for an unsigned number of 32 bits. */
  static int sizeOf(int value) {
    return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
  }

  /** Small for small numbers of either sign: 0, −1, 1, −2 become 0, 1, 2, 3. */
  static int zigzag(int value) {
    return (value << 1) ^ (value >> 31);
  }

  /** As {@link #zigzag(int)}, for 64 bits. */
  static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  /** How many bytes are written. */
  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void append(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
  }

  private void reserve(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
