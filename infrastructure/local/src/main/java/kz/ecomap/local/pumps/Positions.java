package kz.ecomap.local.pumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.local.data.PrivateFiles;
import kz.ecomap.shared.json.Json;

/** How far a function has come, in each shard of a stream or in time, kept in a file. */
final class Positions {
  private final Path file;
  private final Map<String, String> lastByShard = new TreeMap<>();

  Positions(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        for (var shard : Json.read(Files.readAllBytes(file)).properties()) {
          lastByShard.put(shard.getKey(), shard.getValue().asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the position in " + file + " cannot be read", e);
    }
  }

  /** The sequence number of the last record that was worked on; empty: begin with the oldest. */
  Optional<String> last(String shard) {
    return Optional.ofNullable(lastByShard.get(shard));
  }

  /** Remembers the last record that was worked on. */
  void reached(String shard, String sequenceNumber) throws IOException {
    lastByShard.put(shard, sequenceNumber);
    PrivateFiles.write(file, Json.MAPPER.writeValueAsString(lastByShard));
  }

  /** Forgets the shards that the stream no longer has. */
  void keepOnly(Set<String> shards) {
    lastByShard.keySet().retainAll(shards);
  }
}
