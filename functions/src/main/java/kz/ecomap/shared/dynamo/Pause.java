package kz.ecomap.shared.dynamo;

/** How long to wait before something is tried again. */
@FunctionalInterface
public interface Pause {
  /** The first pause, ms; each is twice the one before. */
  long FIRST = 20;

  /** Waits before the next attempt, of which there were so many. */
  void after(int attempts);

  /** Waits 20, 40, 80 … ms. */
  static Pause doubling() {
    return attempts -> {
      try {
        Thread.sleep(FIRST << (attempts - 1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    };
  }
}
