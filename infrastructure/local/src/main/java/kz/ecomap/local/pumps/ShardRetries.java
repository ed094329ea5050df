package kz.ecomap.local.pumps;

/**
 * How changes that a function fails on are tried again, by the rules of Lambda's event source
 * mapping: what is handed over is halved until the failing change is alone; nothing behind it is
 * handed over before it succeeded or was tried {@link #ATTEMPTS} times.
 */
final class ShardRetries {
  /** With the pauses of a {@link Pump} half a minute. */
  static final int ATTEMPTS = 8;

  private static final int LARGEST = 100;

  private int limit = LARGEST;
  private String failing = "";
  private int attempts;

  /** How many changes may be handed over at once. */
  int limit() {
    return limit;
  }

  /** All that was handed over was worked on. */
  void succeeded() {
    limit = Math.min(LARGEST, limit * 2);
  }

  /** Some change of these many failed, and it is unknown which: hands over half as many. */
  void halve(int handedOver) {
    limit = Math.max(1, handedOver / 2);
  }

  /**
   * This change failed.
   *
   * @return how often by now
   */
  int failed(String sequenceNumber) {
    attempts = failing.equals(sequenceNumber) ? attempts + 1 : 1;
    failing = sequenceNumber;
    return attempts;
  }
}
