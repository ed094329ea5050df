package kz.ecomap.imports;

import java.util.List;
import kz.ecomap.plausibility.Finding;

/**
 * What the check says of one row that can be read.
 *
 * @param findings none when the row is clean
 */
record Verdict(SourceRow row, Statement statement, List<Finding> findings) {
  /** Keeps its own copy. */
  Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether the row waits for a decision. */
  boolean held() {
    return !findings.isEmpty();
  }
}
