package kz.ecomap.cloud;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.StackProps;

/** {@code cdk synth} and {@code cdk deploy} start here; {@code cdk.json} says how. */
public final class CloudApp {
  private CloudApp() {}

  /** Writes the templates and assets to where the CDK CLI wants them. */
  public static void main(String[] arguments) {
    var app = new App();
    new EcomapStack(
        app,
        "Ecomap",
        StackProps.builder().build(),
        Options.ofContext(app.getNode(), repository()));
    Aspects.of(app).add(new AwsSolutionsChecks());
    app.synth();
  }

  /** The nearest folder, from here upwards, that has the functions in it. */
  static Path repository() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("functions/pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("run this inside the repository");
  }
}
