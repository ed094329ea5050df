package kz.ecomap.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.StackProps;

/** The templates of one synthesis; tests share the first, because it takes seconds. */
record Synthesis(Template stack, Template functions, List<String> findings) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STACK = "Ecomap";

  private static final class Shared {
    static final Synthesis ONE = of(Options.none(CloudApp.repository()), true);
  }

  /** What an administrator without any choices deploys, checked by cdk-nag. */
  static Synthesis shared() {
    return Shared.ONE;
  }

  /** A synthesis of its own. */
  static Synthesis of(Options options, boolean checked) {
    var app =
        new App(
            AppProps.builder()
                .outdir(scratch().toString())
                // Templates name assets by their hash; copies of them would only fill the disk.
                .context(Map.of("aws:cdk:disable-asset-staging", true))
                .build());
    new EcomapStack(app, STACK, StackProps.builder().build(), options);
    if (checked) {
      Aspects.of(app).add(new AwsSolutionsChecks());
    }
    var assembly = app.synth();
    var directory = Path.of(assembly.getDirectory());
    var parent = json(Path.of(assembly.getStackByName(STACK).getTemplateFullPath()));
    var stack = new Template(parent, parent.path("none"));
    var link = stack.only("AWS::CloudFormation::Stack");
    return new Synthesis(
        stack,
        new Template(json(nested(directory)), link.at("/Properties/Parameters")),
        findings(directory));
  }

  private static Path nested(Path assembly) {
    try (var files = Files.newDirectoryStream(assembly, "*.nested.template.json")) {
      return files.iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cdk-nag wrote down: a line for each rule and resource. */
  private static List<String> findings(Path assembly) {
    var lines = new ArrayList<String>();
    try (var reports = Files.newDirectoryStream(assembly, "*NagReport.csv")) {
      for (var report : reports) {
        lines.addAll(Files.readAllLines(report));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "synthesis");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
