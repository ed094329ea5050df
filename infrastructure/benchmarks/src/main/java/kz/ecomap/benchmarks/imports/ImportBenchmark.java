package kz.ecomap.benchmarks.imports;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Place;
import kz.ecomap.local.aws.Database;
import kz.ecomap.local.aws.ObjectStore;
import kz.ecomap.local.aws.Provision;
import kz.ecomap.local.aws.Settings;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.places.Location;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.text.Names;

/**
 * Imports files of releases, each in a Java process of its own with a heap of {@value #HEAP}, and
 * prints a table: {@code java -cp … kz.ecomap.benchmarks.imports.ImportBenchmark folder 10000
 * 100000}. The folder must be empty; database and object store run beside the process that is
 * measured.
 */
public final class ImportBenchmark {
  static final String HEAP = "256m";

  private static final int DATABASE_MEGABYTES = 1024;

  private ImportBenchmark() {}

  /** A folder and some sizes. */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var folder = DataFolder.open(Path.of(arguments[0]));
        var database = Database.start(folder, DATABASE_MEGABYTES)) {
      var secrets = Secrets.of(folder, new Ids(InstantSource.system()));
      try (var objects = ObjectStore.start(folder, secrets, List.of())) {
        var endpoint = database.endpoint();
        Settings.apply(endpoint, objects.endpoint(), secrets, endpoint.toString(), endpoint);
        new Provision(Environment.ofProcess()).run();
        out.println(ImportResult.HEAD);
        for (var size : List.of(arguments).subList(1, arguments.length)) {
          var rows = new ReleaseFile(Integer.parseInt(size));
          facilities(rows);
          var file = Files.writeString(folder.file("import-" + size + ".csv"), rows.csv());
          out.print(process(file));
        }
      }
    }
  }

  private static void facilities(ReleaseFile rows) {
    var facilities = new Wiring(Environment.ofProcess(), InstantSource.system()).facilities();
    for (int i = 0; i < rows.facilities(); i++) {
      var id = rows.facility(i);
      var name = "Зауыт " + id;
      var place = new Location(BigDecimal.valueOf(520_000 + i * 7L, 4).doubleValue(), 76.9674);
      facilities.add(
          Facility.of(id, new Names(name, name, name), Place.of("KZ-55", place), "1(c)"),
          List.of());
    }
  }

  private static String process(Path file) throws IOException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + HEAP));
    for (var name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith("aws.") || name.startsWith("ecomap.")) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), ImportProcess.class.getName()));
    command.add(file.toString());
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
