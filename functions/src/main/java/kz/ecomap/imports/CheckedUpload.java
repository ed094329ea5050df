package kz.ecomap.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload as it is read: whether it is what was announced is known at its end. */
final class CheckedUpload extends FilterInputStream {
  private final ImportFile announced;
  private final MessageDigest digest;
  private long length;

  private CheckedUpload(InputStream in, ImportFile announced, MessageDigest digest) {
    super(new DigestInputStream(in, digest));
    this.announced = announced;
    this.digest = digest;
  }

  static CheckedUpload of(InputStream in, ImportFile announced) {
    try {
      return new CheckedUpload(in, announced, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int size) throws IOException {
    int read = super.read(buffer, offset, size);
    length += Math.max(read, 0);
    if (length > announced.size()) {
      throw new Unreadable("wrong_length");
    }
    return read;
  }

  /** Whoever reads rows closes what it reads from, and yet the rest is still to be held. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * Reads what is left and holds the whole against what was announced.
   *
   * @throws Unreadable when it is something else
   */
  void finish() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    if (length != announced.size()) {
      throw new Unreadable("wrong_length");
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(announced.sha256())) {
      throw new Unreadable("wrong_checksum");
    }
  }
}
