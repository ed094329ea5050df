package kz.ecomap.benchmarks.imports;

import java.util.Locale;

/**
 * What one import took.
 *
 * @param reading seconds until the rows were staged
 * @param checking seconds until everything was checked
 * @param publishing seconds until everything was published
 * @param heap the most bytes of the heap that were in use at once
 * @param calls how many events the import took
 * @param requests to the database
 * @param units of reading and writing, as DynamoDB Local counts them
 */
record ImportResult(
    int rows,
    double reading,
    double checking,
    double publishing,
    long heap,
    int calls,
    int requests,
    double units) {
  static final String HEAD =
      "| rows | read, s | checked, s | published, s | rows a second | heap at most, MB | calls |"
          + " requests | units |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|";

  /** As a line of a table. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %.1f | %.1f | %,.0f | %.0f | %,d | %,d | %,.0f |%n",
        rows,
        reading,
        checking,
        publishing,
        rows / (reading + checking + publishing),
        heap / 1e6,
        calls,
        requests,
        units);
  }
}
