package kz.ecomap.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;

/** Starts JVMs that answer one tile each. */
final class FreshProcess {
  private static final int RUNS = 9;

  /** What a process needs of this one to find the database. */
  private static final List<String> PROPERTIES =
      List.of(
          "aws.endpointUrlDynamoDb",
          "aws.accessKeyId",
          "aws.secretAccessKey",
          "aws.region",
          "ecomap.signing.key");

  private FreshProcess() {}

  /** Milliseconds of our code for the first tile, of several processes one after the other. */
  static Percentiles firstTile(Environment environment, TileView view) throws IOException {
    var millis = new ArrayList<Double>();
    for (int run = 0; run < RUNS; run++) {
      millis.add(run(environment, view) / 1e6);
    }
    return Percentiles.of(millis);
  }

  /** With the settings that Lambda gives its JVMs. */
  private static long run(Environment environment, TileView view) throws IOException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    for (var property : PROPERTIES) {
      command.add("-D" + property + "=" + System.getProperty(property));
    }
    command.add("-Decomap.counts.table=" + environment.nameOf(Resource.COUNTS));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), FirstTile.class.getName()));
    command.add(Base64.getEncoder().encodeToString(view.event()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return Long.parseLong(printed.strip());
  }
}
