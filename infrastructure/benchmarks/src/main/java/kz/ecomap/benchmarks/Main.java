package kz.ecomap.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kz.ecomap.benchmarks.load.BulkLoad;
import kz.ecomap.benchmarks.load.ComplaintCargo;
import kz.ecomap.benchmarks.load.CountCargo;
import kz.ecomap.benchmarks.load.Dataset;
import kz.ecomap.benchmarks.measure.Benchmark;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.counts.Keys;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.aws.Database;
import kz.ecomap.local.aws.Settings;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.id.Ids;

/**
 * Loads as many complaints as the country may have one day, as far as they are not loaded yet, and
 * measures what looking at them costs.
 */
public final class Main {
  /** Of the database's heap; it keeps little, but it keeps it a million times. */
  private static final int DATABASE_MEGABYTES = 2048;

  /** The heading of what is counted by tests of the functions and not by a benchmark. */
  private static final String COUNTED = "## Counted by tests";

  /** Another one makes other complaints, and needs another data folder. */
  private static final long SEED = 1;

  private Main() {}

  /** See {@link Options} for the arguments. */
  public static void main(String[] arguments) throws Exception {
    var terminal = new Terminal(System.out);
    // Standard output is where functions log, a line a request.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      run(Options.parse(List.of(arguments)), terminal);
    } catch (CannotStart e) {
      terminal.print("\nThe benchmarks do not start. " + e.getMessage() + "\n");
      System.exit(1);
    }
  }

  private static void run(Options options, Terminal terminal) throws IOException, CannotStart {
    var population = new Population(SEED);
    try (var folder = DataFolder.open(options.data());
        var database = Database.start(folder, DATABASE_MEGABYTES)) {
      var secrets = Secrets.of(folder, new Ids(InstantSource.system()));
      var endpoint = database.endpoint();
      Settings.apply(endpoint, endpoint, secrets, endpoint.toString(), endpoint);
      var datasets = options.sizes().stream().map(Dataset::new).toList();
      var load = new BulkLoad(Aws.dynamo(), folder.positions(), terminal);
      for (var dataset : datasets) {
        dataset.provision(Aws.dynamo());
        int size = dataset.size();
        terminal.say("Loading the counts of " + dataset.name() + " complaints");
        load.run(
            dataset.table(Resource.COUNTS), () -> new CountCargo(population, size, new Keys(1)));
        if (size <= options.listed()) {
          terminal.say("Loading " + dataset.name() + " complaints");
          load.run(dataset.table(Resource.COMPLAINTS), () -> new ComplaintCargo(population, size));
        }
      }
      if (!options.loadOnly()) {
        var scratch = Files.createDirectories(folder.file("scratch"));
        var document =
            new Benchmark(population, datasets, options.supercluster(), scratch, terminal)
                .run(options.listed());
        Files.writeString(options.report(), document + counted(options.report()));
        terminal.print(document);
        terminal.say("Written to " + options.report());
      }
    }
  }

  /** The part of a former document that tests hold to be true. */
  private static String counted(Path report) throws IOException {
    var former = Files.exists(report) ? Files.readString(report) : "";
    int from = former.indexOf(COUNTED);
    return from < 0 ? "" : "\n" + former.substring(from);
  }
}
