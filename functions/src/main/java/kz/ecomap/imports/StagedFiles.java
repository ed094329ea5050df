package kz.ecomap.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What was uploaded, and what its steps leave for each other: a JSON a line. */
public final class StagedFiles {
  private final S3Client s3;
  private final String uploads;
  private final String staged;

  /** In this environment's buckets. */
  public StagedFiles(S3Client s3, Environment environment) {
    this.s3 = s3;
    this.uploads = environment.nameOf(Resource.IMPORT_UPLOADS);
    this.staged = environment.nameOf(Resource.IMPORT_FILES);
  }

  /** The upload of an import, as it comes; empty when it is there no more. */
  Optional<InputStream> uploaded(String id) {
    try {
      return Optional.of(s3.getObject(get -> get.bucket(uploads).key(id)));
    } catch (S3Exception e) {
      return none(e);
    }
  }

  /** Deletes an upload; one that is not there does not matter. */
  void discard(String id) {
    s3.deleteObject(delete -> delete.bucket(uploads).key(id));
  }

  /** Stages a file as it is. */
  void put(String key, Path file) {
    s3.putObject(put -> put.bucket(staged).key(key), RequestBody.fromFile(file));
  }

  /** Stages some lines. */
  void put(String key, List<? extends JsonNode> lines) {
    var bytes = new ByteArrayOutputStream();
    for (var line : lines) {
      bytes.writeBytes(Json.write(line));
      bytes.write('\n');
    }
    s3.putObject(put -> put.bucket(staged).key(key), RequestBody.fromBytes(bytes.toByteArray()));
  }

  /**
   * The first lines of what was staged.
   *
   * @param most lines that are read
   * @throws Unreadable when it is there no more: it was kept for some weeks only
   */
  <T> List<T> lines(String key, int most, Function<JsonNode, T> each) {
    var lines = new ArrayList<T>();
    try (var object = s3.getObject(get -> get.bucket(staged).key(key));
        var reader = new BufferedReader(new InputStreamReader(object, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (lines.size() == most) {
          object.abort();
          break;
        }
        lines.add(each.apply(Json.MAPPER.readTree(line)));
      }
    } catch (S3Exception e) {
      none(e);
      throw new Unreadable("expired");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Nobody may list a bucket, and to those S3 says 403 for what is not there. */
  private static <T> Optional<T> none(S3Exception e) {
    if (e.statusCode() == 404 || e.statusCode() == 403) {
      return Optional.empty();
    }
    throw e;
  }
}
