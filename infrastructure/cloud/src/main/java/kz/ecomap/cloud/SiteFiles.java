package kz.ecomap.cloud;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.s3.deployment.BucketDeployment;
import software.amazon.awscdk.services.s3.deployment.CacheControl;
import software.amazon.awscdk.services.s3.deployment.ISource;
import software.amazon.awscdk.services.s3.deployment.Source;

/**
 * Brings the built site and {@code /config.json}, which tells it where it runs, into its bucket.
 */
final class SiteFiles {
  /** Names of these files change with their content. */
  private static final String HASHED = "assets/*";

  private final Stack stack;
  private final Site site;

  SiteFiles(Stack stack, Options options, Site site, Staff staff) {
    this.stack = stack;
    this.site = site;
    var dist = options.repository().resolve("static-site/dist");
    if (Files.isDirectory(dist)) {
      var source = Source.asset(dist.toString());
      var hashed =
          bring("HashedFiles", source, CacheControl.maxAge(Duration.days(365)))
              .exclude(List.of("*"))
              .include(List.of(HASHED))
              .build();
      var pages =
          bring("Pages", source, CacheControl.maxAge(Duration.minutes(1)))
              .exclude(List.of(HASHED))
              .build();
      // A page must never name a script that is not there yet.
      pages.getNode().addDependency(hashed);
    } else {
      Annotations.of(stack)
          .addWarningV2("ecomap:no-site", "static-site/dist is not there: run ./mvnw package");
    }
    bring(
            "Configuration",
            Source.jsonData("config.json", configuration(options, staff)),
            CacheControl.maxAge(Duration.minutes(1)))
        .build();
  }

  private BucketDeployment.Builder bring(String id, ISource source, CacheControl fresh) {
    return BucketDeployment.Builder.create(stack, id)
        .sources(List.of(source))
        .destinationBucket(site.files())
        .cacheControl(List.of(CacheControl.setPublic(), fresh))
        .memoryLimit(512)
        // Old scripts stay: somebody may still have an old page open.
        .prune(false)
        .retainOnDelete(true);
  }

  private static Map<String, Object> configuration(Options options, Staff staff) {
    var configuration = new LinkedHashMap<String, Object>();
    configuration.put("demonstration", false);
    configuration.put("basemap", options.basemap().orElse("/basemap.pmtiles"));
    // Cognito puts the authority and region of staff into the ID token only.
    configuration.put(
        "issuer",
        new TreeMap<>(
            Map.of(
                "authority",
                staff.issuer(),
                "clientId",
                staff.clientId(),
                "scope",
                "openid email",
                "token",
                "id_token")));
    configuration.put("localToken", false);
    return configuration;
  }
}
