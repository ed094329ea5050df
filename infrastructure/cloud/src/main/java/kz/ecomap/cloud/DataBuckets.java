package kz.ecomap.cloud;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Resource;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;

/** Every bucket of {@link Resource}: private, encrypted, TLS only. */
final class DataBuckets {
  /**
   * How long an original and its private pictures are kept: three years, the general term of
   * limitation (article 178 of the Civil Code).
   */
  private static final Duration KEPT_FOR = Duration.days(3 * 365 + 1);

  /** How long checked rows of an import wait for their publication. */
  private static final Duration STAGED_FOR = Duration.days(30);

  /** Where pages put files. */
  static final List<Resource> UPLOADED_TO = List.of(Resource.QUARANTINE, Resource.IMPORT_UPLOADS);

  private final Stack stack;
  private final Map<Resource, Bucket> buckets = new EnumMap<>(Resource.class);

  DataBuckets(Stack stack) {
    this.stack = stack;
    for (var resource : Resource.values()) {
      if (resource.kind() == Resource.Kind.BUCKET) {
        buckets.put(resource, bucket(resource));
      }
    }
  }

  Bucket of(Resource resource) {
    return buckets.get(resource);
  }

  /**
   * The physical name. A bucket that starts a function has a name that is known beforehand, because
   * the function must be there before the bucket, and must know its name.
   */
  String nameOf(Resource resource) {
    return startsFunction(resource)
        ? knownName(stack, resource)
        : buckets.get(resource).getBucketName();
  }

  String arnOf(Resource resource) {
    return "arn:" + Aws.PARTITION + ":s3:::" + nameOf(resource);
  }

  /**
   * Lets buckets start their functions, and the site's pages upload into some. Written in
   * CloudFormation's own terms: the CDK's notifications would bring a function that may change
   * every bucket of the account.
   */
  void notifies(ApiFunctions functions, String siteOrigin) {
    buckets.forEach(
        (resource, bucket) -> {
          var configurations =
              EventFunctions.ALL.stream()
                  .filter(f -> f.trigger() == Trigger.OBJECT_CREATED && f.source() == resource)
                  .map(f -> configuration(functions.arnOf(f.name()), resource, f.name()))
                  .toList();
          if (!configurations.isEmpty()) {
            plain(bucket)
                .setNotificationConfiguration(
                    CfnBucket.NotificationConfigurationProperty.builder()
                        .lambdaConfigurations(configurations)
                        .build());
          }
        });
    for (var resource : UPLOADED_TO) {
      of(resource)
          .addCorsRule(
              CorsRule.builder()
                  .allowedMethods(List.of(HttpMethods.PUT))
                  .allowedOrigins(List.of(siteOrigin))
                  .allowedHeaders(List.of("*"))
                  .maxAge(3600)
                  .build());
    }
  }

  private CfnBucket.LambdaConfigurationProperty configuration(
      String functionArn, Resource resource, String name) {
    var permission =
        CfnPermission.Builder.create(stack, name + "OnObjects")
            .action("lambda:InvokeFunction")
            .functionName(functionArn)
            .principal("s3.amazonaws.com")
            .sourceAccount(Aws.ACCOUNT_ID)
            .sourceArn(arnOf(resource))
            .build();
    of(resource).getNode().addDependency(permission);
    return CfnBucket.LambdaConfigurationProperty.builder()
        .event("s3:ObjectCreated:*")
        .function(functionArn)
        .build();
  }

  private Bucket bucket(Resource resource) {
    var builder = secure(stack, Names.words(resource) + "Bucket");
    if (startsFunction(resource)) {
      builder.bucketName(knownName(stack, resource));
    }
    switch (resource) {
      case QUARANTINE, IMPORT_UPLOADS -> builder.lifecycleRules(expiry(Duration.days(1)));
      case IMPORT_FILES -> builder.lifecycleRules(expiry(STAGED_FOR));
      // No versions: what is deleted here must be gone.
      case SEALED, HELD_PICTURES -> builder.lifecycleRules(expiry(KEPT_FOR));
      default ->
          builder
              .versioned(true)
              .lifecycleRules(
                  List.of(
                      LifecycleRule.builder()
                          .noncurrentVersionExpiration(Duration.days(30))
                          .abortIncompleteMultipartUploadAfter(Duration.days(1))
                          .build()));
    }
    return builder.build();
  }

  /** What all buckets have in common. */
  static Bucket.Builder secure(Stack stack, String id) {
    return Bucket.Builder.create(stack, id)
        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
        .encryption(BucketEncryption.S3_MANAGED)
        .enforceSsl(true)
        .minimumTlsVersion(1.2)
        .removalPolicy(RemovalPolicy.RETAIN);
  }

  private static List<LifecycleRule> expiry(Duration after) {
    return List.of(
        LifecycleRule.builder()
            .expiration(after)
            .abortIncompleteMultipartUploadAfter(Duration.days(1))
            .build());
  }

  private static boolean startsFunction(Resource resource) {
    return EventFunctions.ALL.stream()
        .anyMatch(f -> f.trigger() == Trigger.OBJECT_CREATED && f.source() == resource);
  }

  private static String knownName(Stack stack, Resource resource) {
    return stack.getStackName().toLowerCase(Locale.ROOT)
        + "-"
        + Names.dashed(Names.words(resource))
        + "-"
        + Aws.ACCOUNT_ID
        + "-"
        + Aws.REGION;
  }

  private static CfnBucket plain(Bucket bucket) {
    return (CfnBucket) bucket.getNode().getDefaultChild();
  }
}
