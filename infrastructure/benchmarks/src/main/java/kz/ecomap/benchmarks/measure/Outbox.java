package kz.ecomap.benchmarks.measure;

import java.io.ByteArrayOutputStream;

/** Where a function writes its answer; it notes when. */
final class Outbox extends ByteArrayOutputStream {
  private static final int ROOM = 1 << 17;

  private long writtenAt;

  Outbox() {
    super(ROOM);
  }

  /** When the last byte came, by {@link System#nanoTime}. */
  long writtenAt() {
    return writtenAt;
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    super.write(bytes, from, length);
    writtenAt = System.nanoTime();
  }
}
