package kz.ecomap.local.pumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ecomap.shared.aws.Aws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class ObjectPumpTest {
  private final List<String> seen = new ArrayList<>();
  private final String bucket = "b-" + UUID.randomUUID();

  @BeforeEach
  void makeBucket() {
    assertEquals("127.0.0.1", LocalCloud.DATABASE.getHost());
    Aws.s3().createBucket(create -> create.bucket(bucket));
  }

  @Test
  void everyObjectIsToldOfOnceUnderItsOwnName() {
    put("2026/11/су қоймасы+1.jpg");
    var pump = pump(false);

    pump.pump();
    put("b.jpg");
    pump.pump();
    pump.pump();

    assertEquals(List.of("2026/11/су қоймасы+1.jpg", "b.jpg"), seen);
  }

  @Test
  void anObjectThatWasUploadedAgainIsToldOfAgain() {
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
  void whatWasUploadedBeforeACrashIsFoundAfterIt() {
    put("a.jpg");

    pump(true).pump();
    pump(true).pump();

    assertEquals(List.of("a.jpg"), seen);
  }

  private ObjectPump pump(boolean emptying) {
    return new ObjectPump(
        bucket,
        (S3Event event, com.amazonaws.services.lambda.runtime.Context context) -> {
          var object = event.getRecords().get(0).getS3().getObject();
          seen.add(object.getUrlDecodedKey());
          if (object.getKey().startsWith("bad")) {
            throw new IllegalStateException("cannot be worked on");
          }
          if (emptying) {
            Aws.s3().deleteObject(delete -> delete.bucket(bucket).key(object.getUrlDecodedKey()));
          }
          return null;
        });
  }

  private void put(String key) {
    Aws.s3().putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(key));
  }
}
