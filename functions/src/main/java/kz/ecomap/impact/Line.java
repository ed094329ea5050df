package kz.ecomap.impact;

/** One quantity of a report with what it is of. */
public interface Line {
  /** What is said of it. */
  Reported reported();

  /** What makes it one of its report: two lines of a report never have equal keys. */
  Object key();
}
