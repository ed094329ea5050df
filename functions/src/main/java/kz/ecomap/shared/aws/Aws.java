package kz.ecomap.shared.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The process's AWS clients, each made on first use. Where they go is the SDK's own setting ({@code
 * AWS_ENDPOINT_URL} and its kin), so that the same code runs on AWS, on LocalStack and on one
 * machine.
 */
public final class Aws {
  private static final Supplier<DynamoDbClient> DYNAMO =
      once(() -> DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create()).build());
  private static final Supplier<S3Client> S3 =
      once(
          () ->
              S3Client.builder()
                  .httpClient(UrlConnectionHttpClient.create())
                  .forcePathStyle(true)
                  .build());
  private static final Supplier<S3Presigner> PRESIGNER =
      once(
          () ->
              S3Presigner.builder()
                  .serviceConfiguration(
                      S3Configuration.builder().pathStyleAccessEnabled(true).build())
                  .build());

  private Aws() {}

  /** DynamoDB. */
  public static DynamoDbClient dynamo() {
    return DYNAMO.get();
  }

  /** S3. */
  public static S3Client s3() {
    return S3.get();
  }

  /** Signs S3 requests that somebody else will send. */
  public static S3Presigner presigner() {
    return PRESIGNER.get();
  }

  /** A value that is made once, by whoever asks first. */
  public static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private T made;

      @Override
      public synchronized T get() {
        if (made == null) {
          made = maker.get();
        }
        return made;
      }
    };
  }
}
