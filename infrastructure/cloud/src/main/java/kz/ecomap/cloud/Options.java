package kz.ecomap.cloud;

import java.nio.file.Path;
import java.util.Optional;
import software.constructs.Node;

/**
 * What an administrator may say with {@code cdk deploy -c name=value}. Without any of it the site
 * lives under CloudFront's own name.
 *
 * @param domain the site's host name, as in {@code ecomap.kz}
 * @param certificate ARN of the certificate of that name, in us-east-1 because CloudFront wants so
 * @param signInPrefix first part of the host name on which staff sign in; unique in its region
 * @param basemap URL of another PMTiles archive than the schematic one
 * @param repository where the built jar and site are found
 */
public record Options(
    Optional<String> domain,
    Optional<String> certificate,
    Optional<String> signInPrefix,
    Optional<String> basemap,
    Path repository) {

  /**
   * Checks that a domain comes with its certificate.
   *
   * @throws IllegalArgumentException when only one of them is there
   */
  public Options {
    if (domain.isPresent() != certificate.isPresent()) {
      throw new IllegalArgumentException("-c domain and -c certificate belong together");
    }
  }

  /** No choices made. */
  public static Options none(Path repository) {
    return new Options(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), repository);
  }

  /** What the command line and {@code cdk.json} say. */
  static Options ofContext(Node node, Path repository) {
    return new Options(
        said(node, "domain"),
        said(node, "certificate"),
        said(node, "signInPrefix"),
        said(node, "basemap"),
        repository);
  }

  private static Optional<String> said(Node node, String name) {
    return Optional.ofNullable(node.tryGetContext(name))
        .map(Object::toString)
        .filter(value -> !value.isBlank());
  }
}
