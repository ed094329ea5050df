package kz.ecomap.benchmarks.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import kz.ecomap.benchmarks.load.BulkLoad;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.Progress;
import kz.ecomap.local.aws.Database;
import kz.ecomap.local.aws.Settings;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.id.Ids;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local on an empty folder, started once; it ends with this process. */
public final class TestDatabase {
  private static final DataFolder FOLDER = start();

  private TestDatabase() {}

  /** The client that the functions use. */
  public static DynamoDbClient dynamo() {
    return Aws.dynamo();
  }

  /** A load whose progress nobody reads. */
  public static BulkLoad load() {
    return new BulkLoad(dynamo(), FOLDER.positions(), new Silence());
  }

  private static DataFolder start() {
    try {
      var folder = DataFolder.open(Files.createTempDirectory("ecomap-bench").resolve("data"));
      var at = Database.start(folder).endpoint();
      var secrets = Secrets.of(folder, new Ids(InstantSource.system()));
      Settings.apply(at, at, secrets, at.toString(), at);
      return folder;
    } catch (IOException | CannotStart e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Silence implements Progress {
    @Override
    public void say(String sentence) {}

    @Override
    public void count(String what, int done, int total) {}
  }
}
