package kz.ecomap.cloud;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
    var mappings = functions.all("AWS::Lambda::EventSourceMapping");
    assertEquals(
        triggered(Trigger.TABLE_STREAM).map(event -> event.name() + "Stream").collect(toSet()),
        mappings.keySet());
    for (var mapping : mappings.values()) {
      var properties = mapping.path("Properties");
      assertTrue(properties.path("BisectBatchOnFunctionError").asBoolean());
      assertEquals(10, properties.path("MaximumRetryAttempts").asInt());
      assertEquals(23 * 3600, properties.path("MaximumRecordAgeInSeconds").asInt());
      assertEquals("TRIM_HORIZON", properties.path("StartingPosition").asText());
      assertEquals("ReportBatchItemFailures", properties.at("/FunctionResponseTypes/0").asText());
      assertEquals(
          queue(), functions.text(properties.at("/DestinationConfig/OnFailure/Destination")));
    }
  }

  @Test
  void otherEventsThatFailAreTriedAgainAndThenKept() {
    var configurations = functions.all("AWS::Lambda::EventInvokeConfig");
    assertEquals(
        Stream.concat(triggered(Trigger.OBJECT_CREATED), triggered(Trigger.SCHEDULE))
            .map(event -> event.name() + "Retries")
            .collect(toSet()),
        configurations.keySet());
    for (var configuration : configurations.values()) {
      var properties = configuration.path("Properties");
      assertEquals(2, properties.path("MaximumRetryAttempts").asInt());
      assertEquals(
          queue(), functions.text(properties.at("/DestinationConfig/OnFailure/Destination")));
      assertEquals("live", properties.path("Qualifier").asText());
    }
  }

  @Test
  void jobsRunByTheirSchedule() {
    var rules = functions.all("AWS::Events::Rule");
    assertEquals(triggered(Trigger.SCHEDULE).count(), rules.size());
    for (var event : triggered(Trigger.SCHEDULE).toList()) {
      var rule = rules.get(event.name() + "Schedule").path("Properties");
      assertEquals(
          ScheduleExpressions.of(event.schedule()), rule.path("ScheduleExpression").asText());
      var target = rule.at("/Targets/0");
      var live = functions.text(target.path("Arn"));
      assertTrue(live.contains(event.name() + "Live"), live);
      assertEquals(queue(), functions.text(target.at("/DeadLetterConfig/Arn")));
      assertTrue(target.at("/RetryPolicy/MaximumRetryAttempts").asInt() > 0);
      var permission =
          functions
              .all("AWS::Lambda::Permission")
              .get(event.name() + "OnSchedule")
              .path("Properties");
      assertEquals("events.amazonaws.com", permission.path("Principal").asText());
      assertEquals(live, functions.text(permission.path("FunctionName")));
      assertEquals(
          "${" + event.name() + "Schedule.Arn}", functions.text(permission.path("SourceArn")));
      assertTrue(
          functions.only("AWS::SQS::QueuePolicy").toString().contains(event.name() + "Schedule"));
    }
  }

  @Test
  void theQueueOfWhatFailedIsEncryptedAndKeepsItForTwoWeeks() {
    var queue = functions.only("AWS::SQS::Queue").path("Properties");
    assertTrue(queue.path("SqsManagedSseEnabled").asBoolean());
    assertEquals(14 * 24 * 3600, queue.path("MessageRetentionPeriod").asInt());
  }

  @Test
  void aFunctionMayTakeAsLongAsItsTriggerAllows() {
    for (var event : EventFunctions.ALL) {
      var function = functions.properties("AWS::Lambda::Function", event.name() + "Function");
      assertEquals(event.trigger().timeout().toSeconds(), function.path("Timeout").asLong());
      assertEquals(event.memoryMegabytes(), function.path("MemorySize").asInt());
    }
  }

  @Test
  void roomIsLeftForTwiceAsManyFunctions() {
    assertEquals(4, synthesis.sizes().size());
    for (var size : synthesis.sizes()) {
      assertFalse(size > 250, synthesis.sizes().toString());
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
