package kz.ecomap.local.aws;

import java.net.URI;
import java.util.Locale;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.shared.config.Resource;

/**
 * Gives the functions of this process what a deployment would give them by environment variables:
 * where AWS is, and the settings of {@link kz.ecomap.shared.config.Environment}.
 */
public final class Settings {
  /** What tokens of one machine are made for. */
  public static final String AUDIENCE = "ecomap-local";

  private Settings() {}

  /**
   * Sets them as system properties; the functions read them when they are first used.
   *
   * @param issuer who signs staff's tokens
   * @param keySet where its keys are
   */
  public static void apply(URI database, URI objects, Secrets secrets, String issuer, URI keySet) {
    set("aws.endpointUrlDynamoDb", database);
    set("aws.endpointUrlDynamoDbStreams", database);
    set("aws.endpointUrlS3", objects);
    set("aws.accessKeyId", secrets.accessKey());
    set("aws.secretAccessKey", secrets.secretKey());
    set("aws.region", "eu-central-1");
    for (var resource : Resource.values()) {
      set(property(resource.setting()), "ecomap-" + word(resource.name()));
    }
    set("ecomap.signing.key", secrets.signingKey());
    set("ecomap.issuer", issuer);
    set("ecomap.audience", AUDIENCE);
    set("ecomap.jwks.uri", keySet);
  }

  private static void set(String name, Object value) {
    System.setProperty(name, value.toString());
  }

  private static String property(String setting) {
    return setting.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
