package kz.ecomap.evidence;

import java.time.Duration;
import java.time.Instant;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.TestCloud;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Empty tables and buckets, services on them, and a clock that a test can set. */
final class EvidenceFixture {
  final TestCloud cloud = TestCloud.fresh();
  private Instant now = Instant.parse("2026-11-22T06:30:00Z");
  final Wiring wiring = new Wiring(cloud.environment(), () -> now);

  void passMinutes(long minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
  }

  Instant now() {
    return now;
  }

  void put(Resource bucket, String key, byte[] bytes) {
    cloud
        .s3()
        .putObject(put -> put.bucket(cloud.nameOf(bucket)).key(key), RequestBody.fromBytes(bytes));
  }

  byte[] bytes(Resource bucket, String key) {
    return cloud
        .s3()
        .getObjectAsBytes(get -> get.bucket(cloud.nameOf(bucket)).key(key))
        .asByteArray();
  }

  HeadObjectResponse head(Resource bucket, String key) {
    return cloud.s3().headObject(head -> head.bucket(cloud.nameOf(bucket)).key(key));
  }

  boolean exists(Resource bucket, String key) {
    try {
      return head(bucket, key).contentLength() >= 0;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }
}
