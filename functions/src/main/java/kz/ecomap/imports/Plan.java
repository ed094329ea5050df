package kz.ecomap.imports;

import java.util.List;
import kz.ecomap.enterprises.Edit;

/**
 * What an import writes.
 *
 * @param created how many facilities or reports are new
 * @param revised how many are there already
 */
record Plan(List<Edit> edits, int created, int revised) {}
