package kz.ecomap.local.aws;

import com.almworks.sqlite4java.SQLiteConnection;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import com.amazonaws.services.dynamodbv2.model.ListTablesRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import kz.ecomap.local.Loopback;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The main class of the database's own process: DynamoDB Local on one folder, on a free port of the
 * loopback address. DynamoDB Local's own main class would listen on every address of the machine,
 * with any password.
 *
 * <p>Standard input is its leash: it ends when that is closed, which the operating system does even
 * when the process that holds the other end is killed.
 */
final class DatabaseServer {
  private static final int SECONDS_TO_END = 20;

  /** How long to wait for the database's other connection. */
  private static final int BUSY_MS = 10_000;

  private DatabaseServer() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var lock = lock(folder);
    System.setProperty("sqlite4java.library.path", "unused");
    keepALog(folder);
    var requests = new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
    // It makes its own tables when it is first asked for something.
    requests.listTables("local", "local", new ListTablesRequest());
    indexStreams(folder);
    var handler = new LocalDynamoDBServerHandler(requests, null);
    var server = new Server(new InetSocketAddress(Loopback.IPV4, 0));
    server.setHandler(new DynamoDBProxyServer(0, handler).setUpHandler(handler));
    server.start();
    var leash = new Thread(DatabaseServer::awaitEnd, "leash");
    leash.setDaemon(true);
    leash.start();
    // Ctrl-C reaches every process of the terminal at once; the functions still need the database
    // to finish what they do, so it lives until the leash is let go.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    leash.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    System.out.println(((ServerConnector) server.getConnectors()[0]).getLocalPort());
    leash.join();
    server.stop();
    requests.shutdown();
    lock.close();
    System.exit(0);
  }

  /** Waits for the database of a run that was killed just now to let go of the files. */
  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolveSibling("database.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    channel.lock();
    return channel;
  }

  /**
   * Lets SQLite, in which DynamoDB Local keeps everything, write ahead into a log: a write then
   * waits for the disk once instead of three times, and is as safe. The file remembers it.
   */
  private static void keepALog(Path folder) throws Exception {
    SQLiteLibraryLoader.initialize();
    change(folder, "PRAGMA journal_mode = WAL");
  }

  /**
   * Lets SQLite find the records of one stream. DynamoDB Local keeps those of all streams of the
   * last day in one table, {@code us}, in the order of their numbers alone, and asks for the first
   * and the last one of a stream whenever it reads that stream or looks at a table that has one:
   * where another stream had thousands since, that read each of them.
   */
  private static void indexStreams(Path folder) throws Exception {
    change(folder, "CREATE INDEX IF NOT EXISTS \"us*stream\" ON us (StreamID)");
    change(folder, "CREATE INDEX IF NOT EXISTS \"us*shard\" ON us (ShardID)");
  }

  private static void change(Path folder, String sql) throws Exception {
    var file = new SQLiteConnection(folder.resolve("shared-local-instance.db").toFile());
    try {
      file.open(true).setBusyTimeout(BUSY_MS).exec(sql);
    } finally {
      file.dispose();
    }
  }

  private static void awaitEnd() {
    try {
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A broken leash is a leash let go.
    }
  }
}
