package kz.ecomap.imports;

/** What one row of a file says of one facility. */
sealed interface Statement permits FacilityStatement, ReportStatement, EntryStatement {
  /** The id of the facility. */
  String facility();

  /** What it is about; two rows of a file that are about the same are one too many. */
  Object about();

  /** The column in which a repetition is told. */
  String column();

  /** What is published as one: the facility itself, a report, a permit, an inspection. */
  Object subject();

  /** How many items publishing the subject writes, beside the facility, whose version changes. */
  int writes();
}
