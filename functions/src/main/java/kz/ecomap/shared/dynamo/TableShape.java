package kz.ecomap.shared.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.ecomap.shared.config.Resource;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * The shape of a table, read by the deployment, by the local runner and by tests. Every table has
 * the keys {@code pk} and {@code sk}, both texts.
 *
 * @param stream whether changes are streamed, with new and old images
 * @param expiry the attribute with the epoch second after which an item is deleted
 */
public record TableShape(
    Resource resource, List<Index> indexes, boolean stream, Optional<String> expiry) {

  /**
   * A global secondary index; its keys are texts, and items without them are not in it.
   *
   * @param projected the attributes it carries beside the keys; empty for all
   */
  public record Index(String name, String partition, String sort, List<String> projected) {}

  /** The request that makes this table where no deployment does: on one machine and in tests. */
  public CreateTableRequest creation(String physicalName) {
    var names = new TreeSet<>(List.of("pk", "sk"));
    indexes.forEach(index -> names.addAll(List.of(index.partition(), index.sort())));
    var request =
        CreateTableRequest.builder()
            .tableName(physicalName)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(names.stream().map(TableShape::text).toList())
            .keySchema(keys("pk", "sk"));
    if (!indexes.isEmpty()) {
      request.globalSecondaryIndexes(indexes.stream().map(TableShape::secondary).toList());
    }
    if (stream) {
      request.streamSpecification(
          spec -> spec.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES));
    }
    return request.build();
  }

  private static GlobalSecondaryIndex secondary(Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keys(index.partition(), index.sort()))
        .projection(
            index.projected().isEmpty()
                ? Projection.builder().projectionType(ProjectionType.ALL).build()
                : Projection.builder()
                    .projectionType(ProjectionType.INCLUDE)
                    .nonKeyAttributes(index.projected())
                    .build())
        .build();
  }

  private static List<KeySchemaElement> keys(String partition, String sort) {
    return List.of(
        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }
}
