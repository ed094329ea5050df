package kz.ecomap.local;

/** Where long work says how far it is. */
public interface Progress {
  /** A sentence, in the present: what begins now. */
  void say(String sentence);

  /**
   * How far the work is.
   *
   * @param what what is counted, as in {@code complaints}
   * @param done at least 0, at most {@code total}
   * @param total at least 1
   */
  void count(String what, int done, int total);
}
