package kz.ecomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import cloud.localstack.Localstack;
import cloud.localstack.docker.LocalstackDockerExtension;
import cloud.localstack.docker.annotation.LocalstackDockerProperties;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The tests of stores and evidence once more, against LocalStack. It has a process of its own,
 * because the SDK's endpoints are the process's.
 */
@EnabledIf(
    value = "dockerUp",
    disabledReason = "no Docker engine answers here, and LocalStack runs in Docker")
@ExtendWith(LocalstackDockerExtension.class)
@LocalstackDockerProperties(
    services = {"dynamodb", "s3"},
    imageName = "localstack/localstack",
    imageTag = "4.14.0")
class LocalStackTest {
  @Test
  void storesAndEvidenceWorkOnLocalStack() {
    var endpoint = Localstack.INSTANCE.getEndpointDynamoDB();
    System.setProperty("aws.endpointUrlDynamoDb", endpoint);
    System.setProperty("aws.endpointUrlS3", endpoint);
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    System.setProperty("aws.region", "us-east-1");
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                selectPackage("kz.ecomap.testing"),
                selectPackage("kz.ecomap.complaints"),
                selectPackage("kz.ecomap.casework"),
                selectPackage("kz.ecomap.enterprises"),
                selectPackage("kz.ecomap.evidence"))
            .build();
    var listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    var summary = listener.getSummary();
    var failures =
        summary.getFailures().stream()
            .map(f -> f.getTestIdentifier().getDisplayName() + ": " + f.getException())
            .toList();
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    assertEquals(summary.getTestsFoundCount(), summary.getTestsSucceededCount());
    assertTrue(summary.getTestsSucceededCount() > 50);
  }

  static boolean dockerUp() {
    try {
      var docker =
          new ProcessBuilder("docker", "info")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return docker.waitFor(20, TimeUnit.SECONDS) && docker.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
