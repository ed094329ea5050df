package kz.ecomap.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.StackProps;

/**
 * The templates of one synthesis; tests share the first, because it takes seconds.
 *
 * @param functions the templates of all groups of functions, as if they were one
 * @param sizes how many resources each template has
 */
record Synthesis(Template stack, Template functions, List<Integer> sizes, List<String> findings) {
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
    var groups = nested(directory);
    var parameters = JSON.createObjectNode();
    for (var link : stack.all("AWS::CloudFormation::Stack").values()) {
      parameters.setAll((ObjectNode) link.at("/Properties/Parameters"));
    }
    var sizes = Stream.concat(Stream.of(parent), groups.stream());
    return new Synthesis(
        stack,
        new Template(together(groups), parameters),
        sizes.map(template -> template.path("Resources").size()).toList(),
        findings(directory));
  }

  /** One template with the resources of several, which all have names of their own. */
  private static JsonNode together(List<JsonNode> templates) {
    var all = JSON.createObjectNode();
    var resources = all.putObject("Resources");
    for (var template : templates) {
      for (var resource : template.path("Resources").properties()) {
        if (resources.putIfAbsent(resource.getKey(), resource.getValue()) != null) {
          throw new AssertionError("in two groups: " + resource.getKey());
        }
      }
    }
    return all;
  }

  private static List<JsonNode> nested(Path assembly) {
    try (var files = Files.list(assembly)) {
      return files
          .filter(file -> file.toString().endsWith(".nested.template.json"))
          .sorted()
          .map(Synthesis::json)
          .toList();
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
