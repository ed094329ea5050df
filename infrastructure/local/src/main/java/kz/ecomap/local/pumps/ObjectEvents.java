package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.awssdk.services.s3.model.S3Object;

/** S3's notification of a created object. */
final class ObjectEvents {
  private static final UserIdentityEntity NOBODY = new UserIdentityEntity("local");

  private ObjectEvents() {}

  static S3Event created(String bucket, S3Object object) {
    var created = object.lastModified();
    var entity =
        new S3Entity(
            "local",
            new S3BucketEntity(bucket, NOBODY, "arn:aws:s3:::" + bucket),
            new S3ObjectEntity(
                encoded(object.key()),
                object.size(),
                object.eTag().replace("\"", ""),
                null,
                Long.toHexString(created.toEpochMilli())),
            "1.0");
    var record =
        new S3EventNotification.S3EventNotificationRecord(
            "eu-central-1",
            "ObjectCreated:Put",
            "aws:s3",
            created.toString(),
            "2.1",
            new S3EventNotification.RequestParametersEntity("127.0.0.1"),
            new S3EventNotification.ResponseElementsEntity("local", "local"),
            entity,
            NOBODY);
    return new S3Event(List.of(record));
  }

  /** S3 writes keys as a form field is written, but for the slashes. */
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
