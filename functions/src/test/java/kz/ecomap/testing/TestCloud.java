package kz.ecomap.testing;

import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.ecomap.Tables;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Real DynamoDB and S3 interfaces for tests: those of {@code AWS_ENDPOINT_URL}, or of the SDK's
 * system properties, where they are set (LocalStack, for example), else DynamoDB Local and S3Proxy
 * in this process, started once. Each instance has tables and buckets of its own.
 */
public final class TestCloud {
  /** The access key that S3Proxy and the SDK share. */
  private static final String KEY = "TestKeyThatOpensNothing";

  static {
    if (System.getenv("AWS_ENDPOINT_URL") == null
        && System.getProperty("aws.endpointUrlDynamoDb") == null) {
      start();
    }
  }

  private final Map<String, String> settings = new HashMap<>();

  private TestCloud() {
    var prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
    for (var resource : Resource.values()) {
      settings.put(
          resource.setting(),
          prefix + resource.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    settings.put("ECOMAP_SIGNING_KEY", "a-signing-key-for-tests-only-0123456789");
    settings.put("ECOMAP_ISSUER", "https://issuer.example");
    settings.put("ECOMAP_AUDIENCE", "ecomap");
  }

  /** Empty tables and buckets, with names that no other test uses. */
  public static TestCloud fresh() {
    var cloud = new TestCloud();
    for (var shape : Tables.ALL) {
      cloud.dynamo().createTable(shape.creation(cloud.nameOf(shape.resource())));
    }
    for (var resource : Resource.values()) {
      if (resource.kind() == Resource.Kind.BUCKET) {
        cloud.s3().createBucket(bucket -> bucket.bucket(cloud.nameOf(resource)));
      }
    }
    return cloud;
  }

  /** The settings that name this cloud's tables and buckets. */
  public Environment environment() {
    return new Environment(settings::get);
  }

  /** The physical name of a table or bucket. */
  public String nameOf(Resource resource) {
    return settings.get(resource.setting());
  }

  /** The same client as the functions use. */
  public DynamoDbClient dynamo() {
    return Aws.dynamo();
  }

  /** The same client as the functions use. */
  public S3Client s3() {
    return Aws.s3();
  }

  private static void start() {
    try {
      System.setProperty("aws.endpointUrlDynamoDb", "http://127.0.0.1:" + startDynamo());
      System.setProperty("aws.endpointUrlS3", "http://127.0.0.1:" + startS3());
      System.setProperty("aws.accessKeyId", KEY);
      System.setProperty("aws.secretAccessKey", KEY);
      System.setProperty("aws.region", "eu-central-1");
    } catch (Exception e) {
      throw new IllegalStateException("the local cloud does not start", e);
    }
  }

  /**
   * Starts DynamoDB Local, in memory, without its own main class: that takes a port only by number,
   * and whichever was found free before could be taken by then.
   */
  private static int startDynamo() throws Exception {
    System.setProperty("sqlite4java.library.path", "unused");
    var handler =
        new LocalDynamoDBServerHandler(
            new LocalDynamoDBRequestHandler(0, true, null, false, false), null);
    var server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.setHandler(new DynamoDBProxyServer(0, handler).setUpHandler(handler));
    server.start();
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  private static int startS3() throws Exception {
    var proxy =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, KEY)
            .build();
    proxy.start();
    return proxy.getPort();
  }
}
