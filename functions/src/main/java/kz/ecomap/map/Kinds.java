package kz.ecomap.map;

import java.util.Arrays;
import java.util.List;
import kz.ecomap.counts.Cell;

/**
 * Which counts of cells a tile asks for, and of which kind each is. Cells of a tile may have 14,000
 * counts in all, so this is an array.
 */
final class Kinds {
  private static final byte NONE = -1;

  private final List<String> properties;
  private final byte[] byCode = new byte[1 << (2 * Cell.LETTER_BITS)];

  /**
   * No counts yet.
   *
   * @param properties in which a cluster counts its kinds; there may be none
   */
  Kinds(List<String> properties) {
    this.properties = List.copyOf(properties);
    Arrays.fill(byCode, NONE);
  }

  /** Asks for counts with these letters. */
  Kinds with(String letters, int kind) {
    byCode[Cell.code(letters)] = (byte) kind;
    return this;
  }

  /** The kind of a count, by the code of its letters; negative for what is not asked for. */
  int of(int code) {
    return byCode[code];
  }

  /** In which property a cluster counts each kind. */
  List<String> properties() {
    return properties;
  }
}
