package kz.ecomap.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.json.Json;

/**
 * What nobody outside this machine may know, made once for each data folder.
 *
 * @param accessKey the name under which functions talk to the tables and buckets; letters and
 *     digits only, as DynamoDB Local wants it
 * @param secretKey what they sign with
 * @param signingKey signs cursors and derives tracking codes
 */
public record Secrets(String accessKey, String secretKey, String signingKey) {

  /** Reads them, or makes them where the folder has none. */
  public static Secrets of(DataFolder folder, Ids ids) throws IOException {
    Path file = folder.file("secrets.json");
    if (!Files.exists(file)) {
      var made = new Secrets("ecomap" + ids.next(), ids.secret(), ids.secret() + ids.secret());
      PrivateFiles.write(file, Json.MAPPER.writeValueAsString(made));
      return made;
    }
    return Json.MAPPER.readValue(file.toFile(), Secrets.class);
  }

  @Override
  public String toString() {
    return "Secrets[not shown]";
  }
}
