package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.ecomap.shared.aws.Aws;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Tells a function of every object in a bucket, as S3 does when one is created. It looks into the
 * bucket instead of listening to uploads, so that what was uploaded before a crash is found after
 * it; the bucket should be one that its function empties.
 */
final class ObjectPump implements Pump.Source {
  /** As often as Lambda calls a function that an event started. */
  static final int ATTEMPTS = 3;

  private final String bucket;
  private final LocalFunction<S3Event> function;
  private final DeadLetters deadLetters;

  /**
   * What the function has seen, or failed on, and left in the bucket: it is told of that only once
   * a start.
   */
  private final Set<String> seen = new HashSet<>();

  private final Map<String, Integer> failed = new HashMap<>();

  ObjectPump(String bucket, LocalFunction<S3Event> function, DeadLetters deadLetters) {
    this.bucket = bucket;
    this.function = function;
    this.deadLetters = deadLetters;
  }

  @Override
  public boolean pump() throws IOException {
    var present = new HashSet<String>();
    boolean some = false;
    RuntimeException failure = null;
    for (var object : Aws.s3().listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
      var version = object.key() + " " + object.eTag() + " " + object.lastModified();
      present.add(version);
      if (!seen.contains(version)) {
        some = true;
        try {
          function.call(ObjectEvents.created(bucket, object), object.eTag());
          if (isLeft(object)) {
            seen.add(version);
          }
        } catch (RuntimeException e) {
          // One object that cannot be worked on must not keep the others waiting.
          if (failed.merge(version, 1, Integer::sum) < ATTEMPTS) {
            failure = e;
          } else {
            giveUp(object, e);
            seen.add(version);
          }
        }
      }
    }
    seen.retainAll(present);
    failed.keySet().retainAll(present);
    failed.keySet().removeAll(seen);
    if (failure != null) {
      throw failure;
    }
    return some;
  }

  private void giveUp(S3Object object, RuntimeException error) throws IOException {
    deadLetters.add(
        function.name(), ATTEMPTS, error, Map.of("bucket", bucket, "key", object.key()));
  }

  /** What was taken out may come again, with the same name, bytes and second. */
  private boolean isLeft(S3Object object) {
    try {
      Aws.s3().headObject(head -> head.bucket(bucket).key(object.key()));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }
}
