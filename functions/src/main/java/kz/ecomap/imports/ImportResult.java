package kz.ecomap.imports;

/**
 * What an import did, or would do.
 *
 * @param kind of its lines
 * @param rows how many lines of data it had
 * @param created how many facilities, reports, permits and inspections are new
 * @param revised how many were there already and change
 * @param dryRun whether nothing was written
 */
record ImportResult(String kind, int rows, int created, int revised, boolean dryRun) {}
