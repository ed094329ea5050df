package kz.ecomap.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.ecomap.Wiring;
import kz.ecomap.counts.RebuildCounts;
import kz.ecomap.inventory.RebuildInventory;
import kz.ecomap.local.aws.Database;
import kz.ecomap.local.aws.ObjectStore;
import kz.ecomap.local.aws.Provision;
import kz.ecomap.local.aws.Settings;
import kz.ecomap.local.data.Content;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.local.demo.Demonstration;
import kz.ecomap.local.front.Front;
import kz.ecomap.local.pumps.DeadLetters;
import kz.ecomap.local.pumps.Jobs;
import kz.ecomap.local.pumps.Pumps;
import kz.ecomap.local.staff.Issuer;
import kz.ecomap.shared.id.Ids;

/** Everything that runs, started in order and stopped in the opposite one. */
final class Runner implements AutoCloseable {
  private final Options options;
  private final Console console;
  private final Runnable end;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean closing;
  private boolean failed;

  /**
   * @param end asks the process to end, when a part of it has ended by itself
   */
  Runner(Options options, Console console, Runnable end) {
    this.options = options;
    this.console = console;
    this.end = end;
  }

  /** Starts everything and says so. */
  void start() throws Exception {
    if (!Files.isRegularFile(options.site().resolve("index.html"))) {
      throw new CannotStart(
          "The site is not built in " + options.site() + ". Build and start all by ./mvnw -Plocal");
    }
    var clock = InstantSource.system();
    var ids = new Ids(clock);
    var folder = keep(DataFolder.open(options.data()));
    var log = keep(LogFile.open(folder.logs().resolve("functions.log")));
    System.setOut(log.stream());
    var front = keep(Front.bind(options.port(), log.stream()));
    if (folder.content() == Content.NONE) {
      folder.empty();
    }
    console.say("Starting the database and the object store");
    var database = keep(Database.start(folder));
    var secrets = Secrets.of(folder, ids);
    var issuer = Issuer.of(folder, front.address() + "/local", Settings.AUDIENCE, clock);
    var objects = keep(ObjectStore.start(folder, secrets, front.origins()));
    var tables = database.endpoint();
    database.onEnd(this::databaseEnded);
    var keySet = URI.create("http://127.0.0.1:" + front.port() + Issuer.KEY_SET_PATH);
    Settings.apply(tables, objects.endpoint(), secrets, issuer.name(), keySet);
    var environment = Wiring.live().environment();
    new Provision(environment).run();
    var jobs = new Jobs(clock);
    if (folder.content() == Content.NONE) {
      // There is nothing to count yet: whatever comes is then counted once, from the streams.
      jobs.run(RebuildCounts.class.getSimpleName(), Map.of());
      jobs.run(RebuildInventory.class.getSimpleName(), Map.of());
      fill(folder);
    }
    var deadLetters = new DeadLetters(folder.deadLetters(), clock, console::say);
    var pumps =
        keep(
            Pumps.start(
                new Pumps.Place(
                    environment, folder.positions(), tables, clock, deadLetters, log.stream())));
    boolean demonstration = folder.content() == Content.DEMONSTRATION;
    new Addresses(environment, issuer, jobs, ids, options.site(), demonstration)
        .routeTo(front, objects.endpoint());
    keep(Endpoints.write(folder, front.address(), tables, objects.endpoint()));
    front.open();
    console.print(Welcome.text(front.address(), folder, demonstration));
    var key = CompletableFuture.runAsync(issuer::prepare);
    console.say("Counting, and publishing pictures");
    pumps.awaitRest();
    console.say("Running the jobs that are due");
    pumps.startJobs();
    pumps.awaitRest();
    key.join();
    console.say("Everything is done");
    console.print("READY " + front.address());
  }

  /** Whether it ends because something went wrong. */
  synchronized boolean failed() {
    return failed;
  }

  @Override
  public void close() throws IOException {
    Deque<AutoCloseable> parts;
    synchronized (this) {
      closing = true;
      parts = new ArrayDeque<>(started);
      started.clear();
    }
    for (var part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        console.say(part.getClass().getSimpleName() + " did not stop cleanly: " + e);
      }
    }
  }

  private void fill(DataFolder folder) throws Exception {
    if (options.demonstration()) {
      console.say("Filling the new folder with demonstration data");
      Demonstration.load(console);
      folder.contains(Content.DEMONSTRATION);
    } else {
      folder.contains(Content.OWN);
    }
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    started.push(part);
    return part;
  }

  private synchronized void databaseEnded() {
    if (!closing) {
      failed = true;
      console.say("The database has ended by itself; logs/database.log says why");
      end.run();
    }
  }
}
