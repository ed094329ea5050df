package kz.ecomap.shared.config;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of a running function, typed; the one place that reads the process's environment.
 *
 * <p>A setting {@code ECOMAP_SIGNING_KEY} comes from the environment variable of that name or,
 * where several functions share one process, from the system property {@code ecomap.signing.key}.
 */
public final class Environment {
  private final Function<String, String> source;

  /**
   * @param source gives a setting's value by its environment name, or null
   */
  public Environment(Function<String, String> source) {
    this.source = source;
  }

  /** The environment of this process; a system property wins over a variable. */
  public static Environment ofProcess() {
    return new Environment(
        name -> {
          var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
          return property != null ? property : System.getenv(name);
        });
  }

  /**
   * The physical name of a table or bucket.
   *
   * @throws IllegalStateException when the deployment did not set it
   */
  public String nameOf(Resource resource) {
    return required(resource.setting());
  }

  /** Signs cursors and derives tracking codes; at least 32 characters. */
  public String signingKey() {
    var key = required("ECOMAP_SIGNING_KEY");
    if (key.length() < 32) {
      throw new IllegalStateException("ECOMAP_SIGNING_KEY is shorter than 32 characters");
    }
    return key;
  }

  /** The OpenID Connect issuer whose tokens staff send, exactly as in their {@code iss} claim. */
  public String issuer() {
    return required("ECOMAP_ISSUER");
  }

  /** What the tokens' {@code aud} or {@code client_id} claim must be. */
  public String audience() {
    return required("ECOMAP_AUDIENCE");
  }

  /** Where the issuer's keys are; by default what its discovery document would name for Cognito. */
  public URI keySet() {
    return URI.create(optional("ECOMAP_JWKS_URI").orElse(issuer() + "/.well-known/jwks.json"));
  }

  /** Where published pictures are served, without a slash at the end; a path on the site's host. */
  public String picturesBase() {
    return optional("ECOMAP_PICTURES_BASE").orElse("/pictures");
  }

  /**
   * The public address of the site as in {@code https://ecomap.example}, for addresses that other
   * programs read; empty when it is not set, which leaves them relative to the host.
   */
  public String siteAddress() {
    return optional("ECOMAP_SITE_ADDRESS").map(a -> a.replaceAll("/+$", "")).orElse("");
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(source.apply(name)).filter(value -> !value.isBlank());
  }

  private String required(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
  }
}
