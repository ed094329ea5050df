package kz.ecomap.imports;

import java.time.Instant;

/**
 * What somebody decided on a held row.
 *
 * @param row its name in the file, as in {@code releases-17}
 * @param publish whether it is right in spite of the findings; otherwise it is refused
 * @param reason in words
 */
record Decision(String row, boolean publish, String reason, Instant at) {
  /** What the sort keys begin with. */
  static final String SORT = "DECISION#";

  /** As clients know it. */
  String code() {
    return publish ? "publish" : "refuse";
  }
}
