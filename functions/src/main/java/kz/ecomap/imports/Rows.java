package kz.ecomap.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads the lines of one kind of CSV and says what they change. */
interface Rows {
  /**
   * Reads a line.
   *
   * @throws Problem 422 with everything that is wrong with it
   */
  void read(int line, Fields fields);

  /** How many facilities and reports the lines so far would write. */
  int writes();

  /** The facilities that must be there already, each with the lines that name it. */
  Map<String, List<Integer>> expected();

  /** The facilities that the lines change. */
  Set<String> touched();

  /**
   * What the lines change.
   *
   * @param stored what is stored of a facility; null when nothing is
   */
  Plan plan(Function<String, Dossier> stored);
}
