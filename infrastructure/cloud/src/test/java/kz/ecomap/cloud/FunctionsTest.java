package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ecomap.Endpoint;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource.Kind;
import org.junit.jupiter.api.Test;

/** One function for each line of the two lists, each run the same way. */
class FunctionsTest {
  private final Synthesis synthesis = Synthesis.shared();
  private final Template functions = synthesis.functions();

  @Test
  void everyEndpointAndEventHasItsOwnFunction() {
    var expected = new TreeMap<String, String>();
    for (var endpoint : Endpoint.values()) {
      expected.put(Names.words(endpoint), endpoint.function().getName());
    }
    EventFunctions.ALL.forEach(event -> expected.put(event.name(), event.function().getName()));

    var deployed = new TreeMap<String, String>();
    all()
        .forEach(
            (id, function) ->
                deployed.put(
                    id.replaceFirst("Function[0-9A-F]{8}$", ""),
                    function.at("/Properties/Handler").asText()));

    assertEquals(expected, deployed);
  }

  @Test
  void everyFunctionKnowsOnlyTheNamesOfWhatItMayTouch() {
    for (var endpoint : Endpoint.values()) {
      assertEquals(settings(endpoint.grants(), Set.of()), settingsOf(Names.words(endpoint)));
    }
    for (var event : EventFunctions.ALL) {
      var more =
          event.trigger() == Trigger.AUTHORIZER
              ? Set.of("ECOMAP_ISSUER", "ECOMAP_AUDIENCE")
              : Set.<String>of();
      assertEquals(settings(event.grants(), more), settingsOf(event.name()));
    }
  }

  @Test
  void theSigningKeyIsAReferenceAndSettingsAreEncrypted() {
    var key = "${" + synthesis.stack().id("AWS::KMS::Key", "SettingsKey") + ".Arn}";
    for (var function : all().values()) {
      assertEquals(key, functions.text(function.at("/Properties/KmsKeyArn")));
      var secret = function.at("/Properties/Environment/Variables/ECOMAP_SIGNING_KEY");
      if (!secret.isMissingNode()) {
        assertTrue(functions.text(secret).matches("\\{\\{resolve:secretsmanager:.*}}"));
      }
    }
  }

  @Test
  void everyFunctionStartsFromASnapshotOfItsVersion() {
    for (var function : all().values()) {
      assertEquals("PublishedVersions", function.at("/Properties/SnapStart/ApplyOn").asText());
      assertEquals("arm64", function.at("/Properties/Architectures/0").asText());
    }
    assertEquals(all().size(), functions.all("AWS::Lambda::Version").size());
    assertEquals(all().size(), functions.all("AWS::Lambda::Alias").size());
  }

  @Test
  void everyFunctionWritesToALogGroupOfItsOwnThatForgets() {
    var groups = functions.all("AWS::Logs::LogGroup");
    var used = new TreeSet<String>();
    for (var function : all().values()) {
      used.add(function.at("/Properties/LoggingConfig/LogGroup/Ref").asText());
    }
    assertEquals(groups.keySet(), used);
    groups.values().forEach(g -> assertEquals(90, g.at("/Properties/RetentionInDays").asInt()));
  }

  @Test
  void streamsAreReadSoThatOneBadItemStopsNothing() {
    var mappings = functions.all("AWS::Lambda::EventSourceMapping").values();
    assertEquals(triggered(Trigger.TABLE_STREAM).count(), mappings.size());
    for (var mapping : mappings) {
      var properties = mapping.path("Properties");
      assertTrue(properties.path("BisectBatchOnFunctionError").asBoolean());
      assertTrue(properties.path("MaximumRetryAttempts").asInt() > 0);
      assertEquals("ReportBatchItemFailures", properties.at("/FunctionResponseTypes/0").asText());
      assertEquals(
          queue(), functions.text(properties.at("/DestinationConfig/OnFailure/Destination")));
    }
  }

  @Test
  void objectEventsThatFailAreKept() {
    var configurations = functions.all("AWS::Lambda::EventInvokeConfig").values();
    assertEquals(triggered(Trigger.OBJECT_CREATED).count(), configurations.size());
    for (var configuration : configurations) {
      var destination = configuration.at("/Properties/DestinationConfig/OnFailure/Destination");
      assertEquals(queue(), functions.text(destination));
      assertEquals("live", configuration.at("/Properties/Qualifier").asText());
    }
  }

  @Test
  void roomIsLeftForTwiceAsManyFunctions() {
    for (var template : List.of(synthesis.stack(), functions)) {
      assertFalse(template.json().path("Resources").size() > 250);
    }
  }

  private static Stream<EventFunction> triggered(Trigger trigger) {
    return EventFunctions.ALL.stream().filter(event -> event.trigger() == trigger);
  }

  private Map<String, JsonNode> all() {
    return functions.all("AWS::Lambda::Function");
  }

  private String queue() {
    return "${" + functions.id("AWS::SQS::Queue", "FailedEvents") + ".Arn}";
  }

  private static Set<String> settings(Set<Grant> grants, Set<String> more) {
    var settings = new TreeSet<>(more);
    settings.add("JAVA_TOOL_OPTIONS");
    for (var grant : grants) {
      settings.add(grant.resource().setting());
      if (grant.resource().kind() == Kind.TABLE) {
        settings.add("ECOMAP_SIGNING_KEY");
      }
    }
    return settings;
  }

  private Set<String> settingsOf(String function) {
    var names = new TreeSet<String>();
    functions
        .properties("AWS::Lambda::Function", function + "Function")
        .at("/Environment/Variables")
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }
}
