package kz.ecomap.local.aws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import java.io.IOException;
import java.nio.file.Path;
import kz.ecomap.local.data.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DatabaseTest {
  @TempDir private Path parent;

  private DataFolder folder;
  private Database database;
  private SQLiteConnection file;

  @BeforeEach
  void start() throws Exception {
    folder = DataFolder.open(parent.resolve("data"));
    database = Database.start(folder);
    assertTrue(database.endpoint().getPort() > 0);
    System.setProperty("sqlite4java.library.path", "unused");
    SQLiteLibraryLoader.initialize();
    file = new SQLiteConnection(folder.database().resolve("shared-local-instance.db").toFile());
    file.openReadonly();
  }

  @AfterEach
  void stop() throws IOException {
    file.dispose();
    database.close();
    folder.close();
  }

  /** What DynamoDB Local asks whenever a table with a stream, or its stream, is used. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT MIN(SequenceNumber) FROM us WHERE StreamID = ?",
        "SELECT SequenceNumber FROM us WHERE ShardID = ? ORDER BY SequenceNumber DESC LIMIT 1",
        "SELECT StreamRecord FROM us WHERE StreamID = ? AND ShardID = ? AND SequenceNumber > ?"
            + " ORDER BY SequenceNumber ASC LIMIT ?"
      })
  void recordsOfAStreamAreFoundWithoutReadingThoseOfOthers(String asked) throws SQLiteException {
    var plan = file.prepare("EXPLAIN QUERY PLAN " + asked);
    try {
      assertTrue(plan.step());
      var detail = plan.columnString(plan.columnCount() - 1);
      assertTrue(detail.contains("INDEX us*"), detail);
    } finally {
      plan.dispose();
    }
  }
}
