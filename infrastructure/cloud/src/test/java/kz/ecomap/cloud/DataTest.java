package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.Tables;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.config.Resource.Kind;
import kz.ecomap.shared.dynamo.TableShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and buckets are those of the lists, and hard to lose or to look into. */
class DataTest {
  private final Template stack = Synthesis.shared().stack();

  static Stream<TableShape> tables() {
    return Tables.ALL.stream();
  }

  @Test
  void everyTableAndBucketIsThereOnce() {
    assertEquals(count(Kind.TABLE), stack.all("AWS::DynamoDB::Table").size());
    assertEquals(count(Kind.TABLE), Tables.ALL.size());
    assertEquals(count(Kind.BUCKET) + 1, stack.all("AWS::S3::Bucket").size(), "and the site's");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableHasItsShape(TableShape shape) {
    var table = table(shape.resource());

    assertEquals("PAY_PER_REQUEST", table.path("BillingMode").asText());
    assertEquals(List.of("pk", "sk"), keys(table.path("KeySchema")));
    assertEquals(
        shape.stream() ? "NEW_AND_OLD_IMAGES" : "",
        table.at("/StreamSpecification/StreamViewType").asText());
    assertEquals(
        shape.expiry(),
        Optional.of(table.at("/TimeToLiveSpecification/AttributeName").asText())
            .filter(name -> !name.isEmpty()));
    var indexes = new ArrayList<TableShape.Index>();
    for (var index : table.path("GlobalSecondaryIndexes")) {
      var keys = keys(index.path("KeySchema"));
      var projected = texts(index.at("/Projection/NonKeyAttributes"));
      assertEquals(
          projected.isEmpty() ? "ALL" : "INCLUDE", index.at("/Projection/ProjectionType").asText());
      indexes.add(
          new TableShape.Index(
              index.path("IndexName").asText(), keys.get(0), keys.get(1), projected));
    }
    assertEquals(shape.indexes(), indexes);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableSurvivesMistakes(TableShape shape) {
    var table = table(shape.resource());
    assertTrue(table.path("DeletionProtectionEnabled").asBoolean());
    assertTrue(
        table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean());
    for (var kept : stack.all("AWS::DynamoDB::Table").values()) {
      assertEquals("Retain", kept.path("DeletionPolicy").asText());
      assertEquals("Retain", kept.path("UpdateReplacePolicy").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableStaysWithinDynamosQuotaOfProjectedAttributes(TableShape shape) {
    assertTrue(shape.indexes().stream().mapToInt(index -> index.projected().size()).sum() <= 100);
    assertTrue(shape.indexes().size() <= 20);
  }

  @Test
  void onlyContactsHaveAKeyOfTheirOwnWhichTurns() {
    var key = stack.id("AWS::KMS::Key", "ContactsKey");
    assertTrue(stack.all("AWS::KMS::Key").get(key).at("/Properties/EnableKeyRotation").asBoolean());
    for (var shape : Tables.ALL) {
      var used = table(shape.resource()).at("/SSESpecification/KMSMasterKeyId/Fn::GetAtt/0");
      assertEquals(shape.resource() == Resource.CONTACTS ? key : "", used.asText());
    }
  }

  @Test
  void bucketsAreClosedEncryptedAndKept() {
    for (var bucket : stack.all("AWS::S3::Bucket").values()) {
      var properties = bucket.path("Properties");
      var block = properties.path("PublicAccessBlockConfiguration");
      assertEquals(4, block.size());
      block.forEach(one -> assertTrue(one.asBoolean()));
      assertFalse(properties.path("BucketEncryption").isMissingNode());
      assertEquals(
          "BucketOwnerEnforced",
          properties.at("/OwnershipControls/Rules/0/ObjectOwnership").asText());
      assertEquals("Retain", bucket.path("DeletionPolicy").asText());
    }
  }

  @Test
  void bucketsRefuseWhatIsNotEncryptedOnItsWay() {
    var refusing = new TreeSet<String>();
    for (var policy : stack.all("AWS::S3::BucketPolicy").values()) {
      for (var statement : policy.at("/Properties/PolicyDocument/Statement")) {
        if (statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false")) {
          assertEquals("Deny", statement.path("Effect").asText());
          refusing.add(policy.at("/Properties/Bucket/Ref").asText());
        }
      }
    }
    assertEquals(stack.all("AWS::S3::Bucket").keySet(), refusing);
  }

  @ParameterizedTest
  @CsvSource({
    "QUARANTINE,     1",
    "IMPORT_UPLOADS, 1",
    "IMPORT_FILES,   30",
    "SEALED,         1096",
    "HELD_PICTURES,  1096",
  })
  void whatIsPrivateIsForgotten(Resource resource, int days) {
    var rule = bucket(resource).at("/LifecycleConfiguration/Rules/0");
    assertEquals("Enabled", rule.path("Status").asText());
    assertEquals(days, rule.path("ExpirationInDays").asInt());
    assertTrue(bucket(resource).path("VersioningConfiguration").isMissingNode());
  }

  @Test
  void onlyTheSiteUploadsAndOnlyToWhereFilesAreLookedAt() {
    var distribution = stack.all("AWS::CloudFront::Distribution").keySet().iterator().next();
    for (var entry : stack.all("AWS::S3::Bucket").entrySet()) {
      var rules = entry.getValue().at("/Properties/CorsConfiguration/CorsRules");
      boolean looked = entry.getKey().matches("(Quarantine|ImportUploads)Bucket.*");
      assertEquals(looked ? 1 : 0, rules.size());
      for (var rule : rules) {
        assertEquals(List.of("PUT"), texts(rule.path("AllowedMethods")));
        assertEquals(
            "https://${" + distribution + ".DomainName}",
            stack.text(rule.path("AllowedOrigins").get(0)));
      }
    }
  }

  @Test
  void bucketsStartTheirFunctionsAndMayDoSo() {
    for (var event : EventFunctions.ALL) {
      if (event.trigger() == Trigger.OBJECT_CREATED) {
        var configuration =
            bucket(event.source()).at("/NotificationConfiguration/LambdaConfigurations/0");
        assertEquals("s3:ObjectCreated:*", configuration.path("Event").asText());
        var permission = stack.all("AWS::Lambda::Permission").get(event.name() + "OnObjects");
        assertEquals(configuration.path("Function"), permission.at("/Properties/FunctionName"));
        assertEquals(
            "arn:${AWS::Partition}:s3:::" + stack.text(bucket(event.source()).path("BucketName")),
            stack.text(permission.at("/Properties/SourceArn")));
      }
    }
  }

  private static long count(Kind kind) {
    return Arrays.stream(Resource.values()).filter(resource -> resource.kind() == kind).count();
  }

  private JsonNode table(Resource resource) {
    return stack.properties("AWS::DynamoDB::Table", Names.words(resource) + "Table");
  }

  private JsonNode bucket(Resource resource) {
    return stack.properties("AWS::S3::Bucket", Names.words(resource) + "Bucket");
  }

  private static List<String> keys(JsonNode schema) {
    var keys = new ArrayList<String>();
    schema.forEach(key -> keys.add(key.path("AttributeName").asText()));
    return keys;
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
