package kz.ecomap.local.pumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class ObjectPumpTest {
  private final List<String> seen = new ArrayList<>();
  private final String bucket = "b-" + UUID.randomUUID();

  @TempDir private Path folder;

  @BeforeEach
  void makeBucket() {
    assertEquals("127.0.0.1", LocalCloud.DATABASE.getHost());
    Aws.s3().createBucket(create -> create.bucket(bucket));
  }

  @Test
  void everyObjectIsToldOfOnceUnderItsOwnName() throws IOException {
    put("2026/11/су қоймасы+1.jpg");
    var pump = pump(false);

    pump.pump();
    put("b.jpg");
    pump.pump();
    pump.pump();

    assertEquals(List.of("2026/11/су қоймасы+1.jpg", "b.jpg"), seen);
  }

  @Test
  void anObjectThatWasUploadedAgainIsToldOfAgain() throws IOException {
    var pump = pump(true);
    put("a.jpg");
    pump.pump();
    put("a.jpg");
    pump.pump();

    assertEquals(List.of("a.jpg", "a.jpg"), seen);
  }

  @Test
  void whatFailsComesAgainAndKeepsNobodyWaiting() {
    put("bad.jpg");
    put("good.jpg");
    var pump = pump(false);

    assertThrows(IllegalStateException.class, pump::pump);
    assertEquals(List.of("bad.jpg", "good.jpg"), seen);
    assertThrows(IllegalStateException.class, pump::pump);
    assertEquals(List.of("bad.jpg", "good.jpg", "bad.jpg"), seen);
  }

  @Test
  void whatFailsForGoodBecomesADeadLetterButComesAgainAfterARestart() throws IOException {
    put("bad.jpg");
    var pump = pump(false);
    for (int i = 1; i < ObjectPump.ATTEMPTS; i++) {
      assertThrows(IllegalStateException.class, pump::pump);
    }

    pump.pump();
    assertFalse(pump.pump());

    assertEquals(ObjectPump.ATTEMPTS, seen.size());
    var letter = Json.MAPPER.readTree(Files.readString(folder.resolve("dead-letters.jsonl")));
    assertEquals("bad.jpg", letter.at("/event/key").asText());
    assertEquals(bucket, letter.at("/event/bucket").asText());
    assertThrows(IllegalStateException.class, () -> pump(false).pump());
  }

  @Test
  void whatWasUploadedBeforeACrashIsFoundAfterIt() throws IOException {
    put("a.jpg");

    pump(true).pump();
    pump(true).pump();

    assertEquals(List.of("a.jpg"), seen);
  }

  private ObjectPump pump(boolean emptying) {
    RequestHandler<S3Event, Void> function =
        (event, context) -> {
          var object = event.getRecords().get(0).getS3().getObject();
          seen.add(object.getUrlDecodedKey());
          if (object.getKey().startsWith("bad")) {
            throw new IllegalStateException("cannot be worked on");
          }
          if (emptying) {
            Aws.s3().deleteObject(delete -> delete.bucket(bucket).key(object.getUrlDecodedKey()));
          }
          return null;
        };
    return new ObjectPump(
        bucket,
        new LocalFunction<>("InspectThings", function, Duration.ofMinutes(1)),
        new DeadLetters(
            folder.resolve("dead-letters.jsonl"), InstantSource.system(), sentence -> {}));
  }

  private void put(String key) {
    Aws.s3().putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(key));
  }
}
