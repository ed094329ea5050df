package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ecomap.Endpoint;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.Tables;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.config.Resource.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function may do what its line in the list declares, and nothing else. */
class GrantsTest {
  private static final Map<Grant.Action, List<String>> ON_TABLES =
      Map.of(
          Grant.Action.READ, List.of("GetItem", "BatchGetItem", "Query"),
          Grant.Action.WRITE,
              List.of(
                  "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "ConditionCheckItem"),
          Grant.Action.SCAN, List.of("Scan"));
  private static final Map<Grant.Action, String> ON_BUCKETS =
      Map.of(
          Grant.Action.READ, "GetObject",
          Grant.Action.WRITE, "PutObject",
          Grant.Action.DELETE, "DeleteObject");

  private final Synthesis synthesis = Synthesis.shared();

  static Stream<EventFunction> eventFunctions() {
    return EventFunctions.ALL.stream();
  }

  @ParameterizedTest
  @EnumSource
  void anEndpointMayDoWhatItDeclares(Endpoint endpoint) {
    assertEquals(expected(endpoint.grants()), permissions(Names.words(endpoint)));
  }

  @ParameterizedTest
  @MethodSource("eventFunctions")
  void anEventFunctionMayAlsoReadItsStreamAndSendItsFailures(EventFunction event) {
    var expected = expected(event.grants());
    if (event.trigger() == Trigger.TABLE_STREAM) {
      var stream = "${" + table(event.source()) + ".StreamArn}";
      for (var action :
          List.of("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams")) {
        expected.add("dynamodb:" + action + " " + stream);
      }
    }
    if (event.trigger() != Trigger.AUTHORIZER) {
      var queue = synthesis.functions().id("AWS::SQS::Queue", "FailedEvents");
      expected.add("sqs:SendMessage ${" + queue + ".Arn}");
    }

    assertEquals(expected, permissions(event.name()));
  }

  @Test
  void noPermissionNamesAllActionsOrAllResources() {
    for (var role : roles().values()) {
      for (var permission : permissions(role)) {
        var action = permission.substring(0, permission.indexOf(' '));
        var resource = permission.substring(permission.indexOf(' ') + 1);
        assertFalse(action.contains("*"), permission);
        assertFalse(resource.startsWith("*"), permission);
        var open = resource.indexOf('*');
        assertTrue(open < 0 || (resource.endsWith("/*") && open == resource.length() - 1));
        assertTrue(open < 0 || action.matches("s3:(Get|Put|Delete)Object"), permission);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noRequestScansATable(Endpoint endpoint) {
    assertTrue(permissions(Names.words(endpoint)).stream().noneMatch(p -> p.contains("Scan")));
  }

  @Test
  void nobodyListsABucketOrAsksByPartiQl() {
    for (var role : roles().values()) {
      assertTrue(
          permissions(role).stream().noneMatch(p -> p.matches(".*(PartiQL|List(Bucket|Obj)).*")));
    }
  }

  @Test
  void rolesHaveOneInlinePolicyAndAreForLambdaOnly() {
    assertEquals(Map.of(), synthesis.functions().all("AWS::IAM::Policy"));
    for (var role : roles().values()) {
      var properties = role.path("Properties");
      assertEquals(1, properties.path("Policies").size());
      assertTrue(properties.path("ManagedPolicyArns").isMissingNode());
      assertEquals(
          "lambda.amazonaws.com",
          properties.at("/AssumeRolePolicyDocument/Statement/0/Principal/Service").asText());
    }
  }

  @Test
  void keysOpenOnlyThroughTheServiceThatTheyAreFor() {
    for (var role : roles().values()) {
      for (var statement : role.at("/Properties/Policies/0/PolicyDocument/Statement")) {
        if (statement.path("Action").toString().contains("kms:")) {
          var service = statement.at("/Condition/StringEquals/kms:ViaService");
          assertTrue(
              synthesis
                  .functions()
                  .text(service)
                  .matches("(lambda|dynamodb)\\.\\$\\{AWS::Region}.*"));
        }
      }
    }
  }

  private Set<String> expected(Set<Grant> grants) {
    var expected = new TreeSet<String>();
    var settingsKey = synthesis.stack().id("AWS::KMS::Key", "SettingsKey");
    expected.add("kms:Decrypt ${" + settingsKey + ".Arn}");
    grants.forEach(
        grant ->
            expected.addAll(
                grant.resource().kind() == Kind.TABLE ? onTable(grant) : List.of(onBucket(grant))));
    return expected;
  }

  private List<String> onTable(Grant grant) {
    var expected = new ArrayList<String>();
    var arn = "${" + table(grant.resource()) + ".Arn}";
    ON_TABLES.get(grant.action()).forEach(action -> expected.add("dynamodb:" + action + " " + arn));
    if (grant.action() == Grant.Action.READ) {
      Tables.ALL.stream()
          .filter(shape -> shape.resource() == grant.resource())
          .flatMap(shape -> shape.indexes().stream())
          .forEach(index -> expected.add("dynamodb:Query " + arn + "/index/" + index.name()));
    }
    if (grant.resource() == Resource.CONTACTS) {
      var key = "${" + synthesis.stack().id("AWS::KMS::Key", "ContactsKey") + ".Arn}";
      expected.add("kms:Decrypt " + key);
      if (grant.action() == Grant.Action.WRITE) {
        expected.add("kms:Encrypt " + key);
        expected.add("kms:GenerateDataKey " + key);
      }
    }
    return expected;
  }

  private String onBucket(Grant grant) {
    var known =
        EventFunctions.ALL.stream()
            .anyMatch(f -> f.trigger() == Trigger.OBJECT_CREATED && f.source() == grant.resource());
    var words = Names.words(grant.resource());
    var bucket =
        known
            ? "ecomap-" + Names.dashed(words) + "-${AWS::AccountId}-${AWS::Region}"
            : "${" + synthesis.stack().id("AWS::S3::Bucket", words + "Bucket") + "}";
    return "s3:" + ON_BUCKETS.get(grant.action()) + " arn:${AWS::Partition}:s3:::" + bucket + "/*";
  }

  private String table(Resource resource) {
    return synthesis.stack().id("AWS::DynamoDB::Table", Names.words(resource) + "Table");
  }

  private Map<String, JsonNode> roles() {
    return synthesis.functions().all("AWS::IAM::Role");
  }

  private Set<String> permissions(String function) {
    return permissions(roles().get(synthesis.functions().id("AWS::IAM::Role", function + "Role")));
  }

  /** "action resource" for every pair that a role allows, without its own log. */
  private Set<String> permissions(JsonNode role) {
    var permissions = new TreeSet<String>();
    for (var statement : role.at("/Properties/Policies/0/PolicyDocument/Statement")) {
      assertEquals("Allow", statement.path("Effect").asText());
      for (var action : many(statement.path("Action"))) {
        for (var resource : many(statement.path("Resource"))) {
          var written =
              synthesis.functions().text(action) + " " + synthesis.functions().text(resource);
          if (!written.matches("logs:(CreateLogStream|PutLogEvents) \\$\\{\\w+Logs\\w+\\.Arn}")) {
            permissions.add(written);
          }
        }
      }
    }
    return permissions;
  }

  private static List<JsonNode> many(JsonNode value) {
    var list = new ArrayList<JsonNode>();
    if (value.isArray()) {
      value.forEach(list::add);
    } else {
      list.add(value);
    }
    return list;
  }
}
