package kz.ecomap.local.aws;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.data.DataFolder;

/**
 * DynamoDB Local as a process of its own, started from the jars that Maven resolved: its licence
 * forbids building it into a program.
 */
public final class Database implements AutoCloseable {
  private static final int FIRST_WITH_NATIVE_ACCESS = 24;

  /** Enough for a trial on a small machine. */
  private static final int MEGABYTES = 256;

  private final Process process;
  private final Path log;

  private Database(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Begins to start it on the folder's database, and does not wait. */
  public static Database start(DataFolder folder) throws IOException {
    return start(folder, MEGABYTES);
  }

  /**
   * The same with more memory, for a large database.
   *
   * @param megabytes of its heap
   */
  public static Database start(DataFolder folder, int megabytes) throws IOException {
    var log = folder.logs().resolve("database.log");
    var builder = new ProcessBuilder(command(folder.database(), megabytes));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.redirectError(ProcessBuilder.Redirect.to(log.toFile()));
    return new Database(builder.start(), log);
  }

  /**
   * Waits until it answers; to be asked once.
   *
   * @return where it does
   * @throws CannotStart when it ends instead; why is in its log
   */
  public URI endpoint() throws IOException, CannotStart {
    var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.matches("\\d{1,5}")) {
        drain(output);
        return URI.create("http://127.0.0.1:" + line);
      }
    }
    throw new CannotStart("The database does not start; see " + log);
  }

  /** Runs something should the database ever end. */
  public void onEnd(Runnable then) {
    var unused = process.onExit().thenRun(then);
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path database, int megabytes) {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + (megabytes > 256 ? 4 : 1),
            "-Xmx" + megabytes + "m",
            "-Djava.awt.headless=true",
            DatabaseServer.class.getName(),
            database.toString()));
    return command;
  }

  /** Reads on, so that the process never waits for somebody to read what it says. */
  private static void drain(BufferedReader output) {
    var reader =
        new Thread(
            () -> {
              try {
                output.transferTo(java.io.Writer.nullWriter());
              } catch (IOException e) {
                // It has ended.
              }
            },
            "database-output");
    reader.setDaemon(true);
    reader.start();
  }
}
