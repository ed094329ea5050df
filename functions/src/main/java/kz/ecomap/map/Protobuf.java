package kz.ecomap.map;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a Protocol Buffers message field by field (protobuf.dev, "Encoding"). Fields written in
 * the order of their numbers give the bytes that every standard encoder gives.
 */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH_DELIMITED = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** An unsigned whole number, or a flag as 0 or 1. */
  Protobuf number(int field, long value) {
    tag(field, VARINT);
    varint(value);
    return this;
  }

  /** A floating-point number. */
  Protobuf decimal(int field, double value) {
    tag(field, FIXED_64);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < Long.BYTES; i++) {
      out.write((int) (bits >>> (8 * i)));
    }
    return this;
  }

  /** A text. */
  Protobuf text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  /** A message inside this one. */
  Protobuf message(int field, Protobuf inner) {
    return bytes(field, inner.toBytes());
  }

  /** Many unsigned whole numbers in one field; none at all for none. */
  Protobuf packed(int field, int... values) {
    if (values.length == 0) {
      return this;
    }
    var inner = new Protobuf();
    for (int value : values) {
      inner.varint(Integer.toUnsignedLong(value));
    }
    return bytes(field, inner.toBytes());
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  /** Small for small numbers of either sign: 0, −1, 1, −2 become 0, 1, 2, 3. */
  static int zigzag(int value) {
    return (value << 1) ^ (value >> 31);
  }

  /** As {@link #zigzag(int)}, for 64 bits. */
  static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private Protobuf bytes(int field, byte[] value) {
    tag(field, LENGTH_DELIMITED);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  private void tag(int field, int wireType) {
    varint((long) field << 3 | wireType);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
