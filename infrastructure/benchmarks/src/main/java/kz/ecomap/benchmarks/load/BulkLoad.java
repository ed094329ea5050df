package kz.ecomap.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import kz.ecomap.local.Progress;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Puts a cargo into a table, {@value #BATCH} items a request and several requests at once. How far
 * it has come stands in a file, so that a load that was broken off goes on from there; what it puts
 * twice is the same both times.
 */
public final class BulkLoad {
  /** The most that BatchWriteItem takes. */
  private static final int BATCH = 25;

  /** After so many items the position is written. */
  private static final int BLOCK = 5_000;

  private static final int AT_ONCE = 4;
  private static final int MOST_TRIES = 100;

  private final DynamoDbClient dynamo;
  private final Path positions;
  private final Progress progress;

  /**
   * @param positions the folder in which each table has a file
   */
  public BulkLoad(DynamoDbClient dynamo, Path positions, Progress progress) {
    this.dynamo = dynamo;
    this.positions = positions;
    this.progress = progress;
  }

  /**
   * Puts everything, or what an earlier run of the same load had not put.
   *
   * @param maker makes the cargo, if it is needed
   */
  public void run(String table, Supplier<Cargo> maker) throws IOException {
    var position = Position.read(positions.resolve(table));
    if (position.equals(Position.END)) {
      return;
    }
    var cargo = maker.get();
    int total = cargo.complaintsBefore(cargo.parts());
    var workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int number = position.part(); number < cargo.parts(); number++) {
        var items = cargo.part(number);
        int done = number == position.part() ? position.items() : 0;
        while (done < items.size()) {
          int next = Math.min(items.size(), done + BLOCK);
          put(workers, table, items.subList(done, next));
          done = next;
          new Position(number, done).write(positions.resolve(table));
          progress.count(
              cargo.name(),
              cargo.complaintsBefore(number) + share(cargo, number, done, items),
              total);
        }
      }
      Position.END.write(positions.resolve(table));
    } finally {
      workers.shutdownNow();
    }
  }

  /** Complaints of the part that is being put. */
  private static int share(Cargo cargo, int part, int done, List<?> items) {
    int complaints = cargo.complaintsBefore(part + 1) - cargo.complaintsBefore(part);
    return (int) ((double) complaints * done / items.size());
  }

  /**
   * How far a load has come.
   *
   * @param part all before it are there
   * @param items so many of this part are there
   */
  private record Position(int part, int items) {
    /** After the last part. */
    static final Position END = new Position(Integer.MAX_VALUE, 0);

    static Position read(Path file) throws IOException {
      if (!Files.exists(file)) {
        return new Position(0, 0);
      }
      var numbers = Files.readString(file).split(" ", 2);
      return new Position(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    void write(Path file) throws IOException {
      var next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, part + " " + items);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void put(ExecutorService workers, String table, List<Map<String, AttributeValue>> items)
      throws IOException {
    var batches = new ArrayList<Callable<Void>>();
    for (int from = 0; from < items.size(); from += BATCH) {
      var batch = items.subList(from, Math.min(items.size(), from + BATCH));
      batches.add(
          () -> {
            put(table, batch);
            return null;
          });
    }
    try {
      for (Future<Void> batch : workers.invokeAll(batches)) {
        batch.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the load was interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("the load of " + table + " failed", e.getCause());
    }
  }

  private void put(String table, List<Map<String, AttributeValue>> items) {
    var requests =
        items.stream()
            .map(item -> PutRequest.builder().item(item).build())
            .map(put -> WriteRequest.builder().putRequest(put).build())
            .toList();
    var left = Map.of(table, requests);
    for (int tries = 0; !left.isEmpty(); tries++) {
      if (tries == MOST_TRIES) {
        throw new IllegalStateException(table + " does not take what it is given");
      }
      var wanted = left;
      left = dynamo.batchWriteItem(batch -> batch.requestItems(wanted)).unprocessedItems();
    }
  }
}
