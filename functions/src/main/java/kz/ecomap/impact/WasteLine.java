package kz.ecomap.impact;

/**
 * Waste of one kind that a facility gave to one operation in one year.
 *
 * @param operation a code of Annex III of the Kyiv Protocol, see {@link WasteOperations}
 * @param abroad whether it left the country
 * @param reported kg
 */
public record WasteLine(
    WasteKind kind, boolean hazardous, String operation, boolean abroad, Reported reported)
    implements Line {
  /** Checks the operation and the unit. */
  public WasteLine {
    if (WasteOperations.of(operation).isEmpty()) {
      throw new IllegalArgumentException("no operation has the code " + operation);
    }
    Quantity.check(reported, Dimension.MASS);
  }

  /** Whether it is recovered rather than disposed of. */
  public boolean recovered() {
    return WasteOperations.of(operation).orElseThrow().recovery();
  }

  @Override
  public Key key() {
    return new Key(kind, hazardous, operation, abroad);
  }

  /** What makes a line of waste one of its report. */
  public record Key(WasteKind kind, boolean hazardous, String operation, boolean abroad) {}
}
