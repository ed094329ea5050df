package kz.ecomap.impact;

/**
 * Water from one source that a facility used in one year.
 *
 * @param reported m3
 */
public record WaterLine(WaterSource source, Reported reported) implements Line {
  /** Checks the unit. */
  public WaterLine {
    Quantity.check(reported, Dimension.VOLUME);
  }

  @Override
  public WaterSource key() {
    return source;
  }
}
