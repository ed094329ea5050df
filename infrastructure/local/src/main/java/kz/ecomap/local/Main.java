package kz.ecomap.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Starts Ecomap on one machine and keeps it running until Ctrl-C, SIGTERM, or the end of the
 * process that started it. It says where it answers as soon as it does, and {@code READY} with the
 * address, for programs that start it, once every function has also worked on what had come.
 */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** See {@link Options} for the arguments. */
  public static void main(String[] arguments) throws InterruptedException {
    var console = new Console(System.out);
    // Standard output is where functions log, a line a request; here that goes to a file.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      run(Options.parse(List.of(arguments)), console);
    } catch (CannotStart e) {
      console.print("\nEcomap does not start. " + e.getMessage() + "\n");
      System.exit(FAILED);
    } catch (Exception e) {
      console.print("\nEcomap does not start: " + e);
      e.printStackTrace();
      System.exit(FAILED);
    }
  }

  private static void run(Options options, Console console) throws Exception {
    var end = new CountDownLatch(1);
    var runner = new Runner(options, console, end::countDown);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner, console), "shutdown"));
    if (options.endWithParent()) {
      endWithParent(end);
    }
    runner.start();
    end.await();
    // The hook closes; a signal takes the same way.
    System.exit(runner.failed() ? FAILED : 0);
  }

  private static void endWithParent(CountDownLatch end) {
    var parent = ProcessHandle.current().parent();
    if (parent.isPresent()) {
      var unused = parent.get().onExit().thenRun(end::countDown);
    }
  }

  private static void close(Runner runner, Console console) {
    try {
      console.say("Stopping");
      runner.close();
      console.say("Stopped; the data is kept");
    } catch (IOException e) {
      console.say("Stopped, with an error: " + e);
    }
  }
}
