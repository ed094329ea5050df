package kz.ecomap.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.services.lambda.Code;
import software.constructs.Construct;

/** The one jar that every function runs from. */
final class FunctionCode {
  private FunctionCode() {}

  /**
   * The jar that {@code ./mvnw package} made. Where it was not made the templates can still be
   * looked at: the compiled classes stand for it, and a warning says that they would not run.
   */
  static Code of(Construct scope, Path repository) {
    var target = repository.resolve("functions/target");
    var jar = jarIn(target);
    if (jar.isEmpty()) {
      Annotations.of(scope)
          .addWarningV2(
              "ecomap:no-jar", "functions/target has no lambda jar: run ./mvnw package to deploy");
    }
    return Code.fromAsset(jar.orElse(target.resolve("classes")).toString());
  }

  private static Optional<Path> jarIn(Path target) {
    try (var files = Files.newDirectoryStream(target, "functions-*-lambda.jar")) {
      var found = files.iterator();
      return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
