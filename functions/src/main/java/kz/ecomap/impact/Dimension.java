package kz.ecomap.impact;

/** What a line of a report measures, and the unit in which it is kept. */
public enum Dimension {
  /** Releases, transfers and waste, kg. */
  MASS("kg"),
  /** Energy, GJ. */
  ENERGY("GJ"),
  /** Water, m3. */
  VOLUME("m3");

  private final String unit;

  Dimension(String unit) {
    this.unit = unit;
  }

  /** The unit in which amounts are kept. */
  public String unit() {
    return unit;
  }
}
