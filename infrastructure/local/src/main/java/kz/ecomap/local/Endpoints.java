package kz.ecomap.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.PrivateFiles;
import kz.ecomap.shared.json.Json;

/**
 * The file {@code endpoints.json} of the data folder, there while Ecomap runs: where a developer's
 * tools, such as the AWS CLI, find the tables and buckets. The keys are in {@code secrets.json}.
 */
record Endpoints(Path file) implements AutoCloseable {
  static Endpoints write(DataFolder folder, String site, URI database, URI objects)
      throws IOException {
    var file = folder.file("endpoints.json");
    var addresses = Map.of("site", site, "dynamodb", database.toString(), "s3", objects.toString());
    PrivateFiles.write(file, Json.MAPPER.writeValueAsString(addresses));
    return new Endpoints(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
