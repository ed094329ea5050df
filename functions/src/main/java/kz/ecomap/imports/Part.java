package kz.ecomap.imports;

/**
 * A part of an import's rows that is checked: all rows of some facilities.
 *
 * @param object the name under which what was found is staged; each attempt has a name of its own,
 *     and only that of the attempt that counted is here
 * @param held how many of its rows are held
 * @param errors how many errors it has
 */
record Part(int index, String object, int held, int errors) {
  /** What the sort keys begin with. */
  static final String SORT = "PART#";

  /** The most parts; a part of the largest import has some 3000 rows. */
  static final int MOST = 64;

  /** Into how many parts a file of so many bytes is staged. */
  static int countFor(ImportFile file) {
    // A workbook is compressed to about a fifth of what a CSV of the same rows takes.
    int bytesAPart = file.isWorkbook() ? 25_000 : 125_000;
    return Math.min(MOST, 1 + file.size() / bytesAPart);
  }

  /** The part in which all rows of a facility are. */
  static int of(String facility, int parts) {
    return Math.floorMod(facility.hashCode(), parts);
  }
}
