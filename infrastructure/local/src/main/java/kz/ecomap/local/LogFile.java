package kz.ecomap.local;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of the functions; the one before it is kept once it has grown large. */
record LogFile(PrintStream stream) implements AutoCloseable {
  private static final long LARGE = 10L * 1024 * 1024;

  static LogFile open(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGE) {
      Files.move(file, file.resolveSibling(file.getFileName() + ".old"), REPLACE_EXISTING);
    }
    return new LogFile(
        new PrintStream(Files.newOutputStream(file, CREATE, APPEND), true, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    stream.close();
  }
}
