package kz.ecomap.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.ecomap.local.CannotStart;

/**
 * What the person who starts the benchmarks may choose.
 *
 * @param data the folder that keeps what was loaded, so that another run need not load it again
 * @param sizes numbers of complaints, the smallest first
 * @param listed up to which size complaints are loaded beside their counts, for lists to be
 *     measured
 * @param report where the document is written
 * @param supercluster its script
 * @param loadOnly whether nothing is measured
 */
record Options(
    Path data, List<Integer> sizes, int listed, Path report, Path supercluster, boolean loadOnly) {
  static final String USAGE =
      "Options: --data folder --sizes 10000,100000,1000000 --listed 1000000"
          + " --report docs/benchmarks.md --supercluster measure.mjs --load-only";

  /** Ids are told apart by their numbers up to here; more would need other measures too. */
  private static final int MOST = 1_000_000;

  /**
   * Reads the command line.
   *
   * @throws CannotStart when an option is unknown or its value makes no sense
   */
  static Options parse(List<String> arguments) throws CannotStart {
    var data = Path.of("target/bench");
    var sizes = List.of(10_000, 100_000, MOST);
    var report = Path.of("docs/benchmarks.md");
    var supercluster = Path.of("infrastructure/benchmarks/supercluster/measure.mjs");
    int listed = MOST;
    boolean loadOnly = false;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var option = rest.next();
      if (option.equals("--load-only")) {
        loadOnly = true;
        continue;
      }
      if (!rest.hasNext()) {
        throw new CannotStart("The option " + option + " needs a value. " + USAGE);
      }
      var value = rest.next();
      switch (option) {
        case "--data" -> data = Path.of(value);
        case "--sizes" -> sizes = sizes(value);
        case "--listed" -> listed = sizes(value).get(0);
        case "--report" -> report = Path.of(value);
        case "--supercluster" -> supercluster = Path.of(value);
        default -> throw new CannotStart("There is no option " + option + ". " + USAGE);
      }
    }
    return new Options(
        data.toAbsolutePath().normalize(), sizes, listed, report, supercluster, loadOnly);
  }

  private static List<Integer> sizes(String text) throws CannotStart {
    try {
      var sizes = Arrays.stream(text.split(",", 9)).map(Integer::valueOf).sorted().toList();
      if (sizes.get(0) > 0 && sizes.get(sizes.size() - 1) <= MOST) {
        return sizes;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers out of range.
    }
    throw new CannotStart("The sizes are numbers from 1 to " + MOST + ", not " + text + ".");
  }
}
