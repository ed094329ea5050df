package kz.ecomap.local.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import kz.ecomap.local.CannotStart;

/**
 * The folder that holds everything between runs, locked while this process runs. The operating
 * system gives the lock back however the process ends.
 */
public final class DataFolder implements AutoCloseable {
  /** The layout of the folder; to be raised when an older Ecomap could not read it. */
  static final int FORMAT = 3;

  private static final String FORMAT_FILE = "format";
  private static final String LOCK_FILE = "lock";
  private static final String CONTENT_FILE = "content";

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Opens or makes the folder.
   *
   * @throws CannotStart when it belongs to something else, is in use, is not writable, or was made
   *     by a newer Ecomap
   */
  public static DataFolder open(Path root) throws CannotStart {
    try {
      PrivateFiles.createFolder(root);
      checkFormat(root);
      var folder = new DataFolder(root, lock(root));
      PrivateFiles.write(root.resolve(FORMAT_FILE), Integer.toString(FORMAT));
      for (var part : List.of(folder.database(), folder.objects(), folder.positions())) {
        PrivateFiles.createFolder(part);
      }
      PrivateFiles.createFolder(folder.logs());
      return folder;
    } catch (IOException e) {
      throw new CannotStart(
          "The data folder " + root + " cannot be written. Choose another by -Decomap.data=…", e);
    }
  }

  /** Where it is. */
  public Path root() {
    return root;
  }

  /** DynamoDB Local's files. */
  public Path database() {
    return root.resolve("database");
  }

  /** The buckets. */
  public Path objects() {
    return root.resolve("objects");
  }

  /** How far each reader of a stream has come, and when each job ran last. */
  public Path positions() {
    return root.resolve("positions");
  }

  /** Events that functions could not work on, a line each; there once there are some. */
  public Path deadLetters() {
    return root.resolve("dead-letters.jsonl");
  }

  /** What the functions logged. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** A file of its own in the folder. */
  public Path file(String name) {
    return root.resolve(name);
  }

  /**
   * Whether anything was ever completely put into it: {@link Content#NONE} for a new folder, and
   * for one whose first filling was broken off.
   */
  public Content content() throws IOException {
    var file = root.resolve(CONTENT_FILE);
    return Files.exists(file) ? Content.valueOf(Files.readString(file)) : Content.NONE;
  }

  /** Remembers what was put into it. */
  public void contains(Content content) throws IOException {
    PrivateFiles.write(root.resolve(CONTENT_FILE), content.name());
  }

  /** Removes what a filling that was broken off left behind. */
  public void empty() throws IOException {
    for (var part : List.of(database(), objects(), positions())) {
      try (var inside = Files.walk(part)) {
        for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
          if (!path.equals(part)) {
            Files.delete(path);
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean isOlder(String format) {
    return format.matches("[0-9]{1,4}") && Integer.parseInt(format) < FORMAT;
  }

  private static void checkFormat(Path root) throws IOException, CannotStart {
    var file = root.resolve(FORMAT_FILE);
    if (Files.exists(file)) {
      var format = Files.readString(file).strip();
      if (!format.equals(Integer.toString(FORMAT))) {
        throw new CannotStart(
            "The data folder %s was made by %s Ecomap (format %s, this one reads %d). Choose another folder by -Decomap.data=…"
                .formatted(root, isOlder(format) ? "an older" : "a newer", format, FORMAT));
      }
      return;
    }
    try (var inside = Files.list(root)) {
      if (inside.anyMatch(path -> !path.endsWith(LOCK_FILE))) {
        throw new CannotStart(
            "The folder " + root + " has other things in it. Name a new or empty folder.");
      }
    }
  }

  private static FileChannel lock(Path root) throws IOException, CannotStart {
    var channel =
        FileChannel.open(
            root.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same answer as for another one.
    }
    channel.close();
    throw new CannotStart(
        "Another Ecomap uses the data folder "
            + root
            + ". Stop it, or choose another folder by -Decomap.data=…");
  }
}
