package kz.ecomap.imports;

/**
 * What an import did.
 *
 * @param kind of its lines
 * @param rows how many lines of data it had
 * @param created how many facilities or reports are new
 * @param revised how many were there already
 */
record ImportResult(String kind, int rows, int created, int revised) {}
