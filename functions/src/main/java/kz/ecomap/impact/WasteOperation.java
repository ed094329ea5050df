package kz.ecomap.impact;

import kz.ecomap.shared.text.Names;

/**
 * What is done with waste.
 *
 * @param code {@code D1} to {@code D15} or {@code R1} to {@code R13}
 */
public record WasteOperation(String code, Names names) {
  /** Whether it recovers the waste; otherwise it disposes of it. */
  public boolean recovery() {
    return code.startsWith("R");
  }
}
