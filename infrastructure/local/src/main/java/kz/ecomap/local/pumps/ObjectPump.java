package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.HashSet;
import java.util.Set;
import kz.ecomap.local.LocalContext;
import kz.ecomap.shared.aws.Aws;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Tells a function of every object in a bucket, as S3 does when one is created. It looks into the
 * bucket instead of listening to uploads, so that what was uploaded before a crash is found after
 * it; the bucket should be one that its function empties.
 */
final class ObjectPump implements Pump.Source {
  private final String bucket;
  private final RequestHandler<S3Event, ?> function;

  /** What the function has seen and left in the bucket: it is told of that only once a start. */
  private final Set<String> seen = new HashSet<>();

  ObjectPump(String bucket, RequestHandler<S3Event, ?> function) {
    this.bucket = bucket;
    this.function = function;
  }

  @Override
  public boolean pump() {
    var present = new HashSet<String>();
    RuntimeException failure = null;
    for (var object : Aws.s3().listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
      var version = object.key() + " " + object.eTag() + " " + object.lastModified();
      present.add(version);
      if (!seen.contains(version)) {
        try {
          handOver(object);
          if (isLeft(object)) {
            seen.add(version);
          }
        } catch (RuntimeException e) {
          // One object that cannot be worked on must not keep the others waiting.
          failure = e;
        }
      }
    }
    seen.retainAll(present);
    if (failure != null) {
      throw failure;
    }
    return false;
  }

  private void handOver(S3Object object) {
    function.handleRequest(
        ObjectEvents.created(bucket, object),
        new LocalContext(function.getClass().getSimpleName(), object.eTag()));
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
