package kz.ecomap.imports;

/** What one row of a file says of one facility. */
sealed interface Statement permits FacilityStatement, ReportStatement {
  /** The id of the facility. */
  String facility();

  /** What it is about; two rows of a file that are about the same are one too many. */
  Object about();

  /** The column in which a repetition is told. */
  String column();
}
