package kz.ecomap.cloud;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.Tables;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.TableShape;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableEncryption;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/** Every table of {@link Tables}; none goes away with the stack. */
final class DataTables {
  private final Map<Resource, Table> tables = new EnumMap<>(Resource.class);
  private final Map<Resource, Key> keys = new EnumMap<>(Resource.class);

  DataTables(Construct scope) {
    for (var shape : Tables.ALL) {
      var table = table(scope, shape);
      shape.indexes().forEach(index -> table.addGlobalSecondaryIndex(secondary(index)));
      tables.put(shape.resource(), table);
    }
  }

  Table of(Resource resource) {
    return tables.get(resource);
  }

  /** The key of a table that has one of its own, else null. */
  Key keyOf(Resource resource) {
    return keys.get(resource);
  }

  private Table table(Construct scope, TableShape shape) {
    var builder =
        Table.Builder.create(scope, Names.words(shape.resource()) + "Table")
            .partitionKey(text("pk"))
            .sortKey(text("sk"))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .pointInTimeRecoverySpecification(
                PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN);
    if (shape.stream()) {
      builder.stream(StreamViewType.NEW_AND_OLD_IMAGES);
    }
    shape.expiry().ifPresent(builder::timeToLiveAttribute);
    if (shape.resource() == Resource.CONTACTS) {
      // Whoever may read every table still cannot read who complained.
      var key =
          Key.Builder.create(scope, "ContactsKey")
              .description("Encrypts the contacts of reporters, and nothing else")
              .enableKeyRotation(true)
              .removalPolicy(RemovalPolicy.RETAIN)
              .build();
      keys.put(shape.resource(), key);
      builder.encryption(TableEncryption.CUSTOMER_MANAGED).encryptionKey(key);
    }
    return builder.build();
  }

  private static GlobalSecondaryIndexProps secondary(TableShape.Index index) {
    var builder =
        GlobalSecondaryIndexProps.builder()
            .indexName(index.name())
            .partitionKey(text(index.partition()))
            .sortKey(text(index.sort()));
    List<String> projected = index.projected();
    return projected.isEmpty()
        ? builder.projectionType(ProjectionType.ALL).build()
        : builder.projectionType(ProjectionType.INCLUDE).nonKeyAttributes(projected).build();
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }
}
