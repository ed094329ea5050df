package kz.ecomap.cloud;

import static kz.ecomap.shared.config.Grant.Action.READ;
import static kz.ecomap.shared.config.Grant.Action.WRITE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ecomap.Tables;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.config.Resource.Kind;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What the declared grants mean in IAM, and which settings go with them. */
final class Holdings {
  private final DataTables tables;
  private final DataBuckets buckets;

  Holdings(DataTables tables, DataBuckets buckets) {
    this.tables = tables;
    this.buckets = buckets;
  }

  /** The physical names that a function with these grants has to know. */
  Map<String, String> settings(Set<Grant> grants) {
    var settings = new LinkedHashMap<String, String>();
    sorted(grants)
        .forEach(grant -> settings.put(grant.resource().setting(), physicalName(grant.resource())));
    return settings;
  }

  /** Statements for exactly these grants: no action and no resource with a star in it. */
  List<PolicyStatement> statements(Set<Grant> grants) {
    var statements = new ArrayList<PolicyStatement>();
    for (var grant : sorted(grants)) {
      statements.addAll(
          grant.resource().kind() == Kind.TABLE ? onTable(grant) : List.of(onBucket(grant)));
    }
    return statements;
  }

  /** The table whose changes start a function. */
  Table table(Resource resource) {
    return tables.of(resource);
  }

  private String physicalName(Resource resource) {
    return resource.kind() == Kind.TABLE
        ? tables.of(resource).getTableName()
        : buckets.nameOf(resource);
  }

  private List<PolicyStatement> onTable(Grant grant) {
    var statements = new ArrayList<PolicyStatement>();
    var arn = tables.of(grant.resource()).getTableArn();
    var actions =
        switch (grant.action()) {
          case READ -> List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
          case WRITE ->
              List.of(
                  "dynamodb:PutItem",
                  "dynamodb:UpdateItem",
                  "dynamodb:DeleteItem",
                  "dynamodb:BatchWriteItem",
                  "dynamodb:ConditionCheckItem");
          case SCAN -> List.of("dynamodb:Scan");
          case DELETE ->
              throw new IllegalArgumentException("deleting objects of a table: " + grant);
        };
    statements.add(allow(grant, "", actions, List.of(arn)));
    var indexes = indexesOf(grant.resource(), arn);
    if (grant.action() == READ && !indexes.isEmpty()) {
      statements.add(allow(grant, "Indexes", List.of("dynamodb:Query"), indexes));
    }
    var key = tables.keyOf(grant.resource());
    if (key != null) {
      statements.add(onKey(grant, key.getKeyArn()));
    }
    return statements;
  }

  private static List<String> indexesOf(Resource resource, String arn) {
    return Tables.ALL.stream()
        .filter(shape -> shape.resource() == resource)
        .flatMap(shape -> shape.indexes().stream())
        .map(index -> arn + "/index/" + index.name())
        .toList();
  }

  /** DynamoDB uses the table's key in the caller's name, so callers need it, through DynamoDB. */
  private static PolicyStatement onKey(Grant grant, String keyArn) {
    var actions =
        grant.action() == WRITE
            ? List.of("kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey")
            : List.of("kms:Decrypt");
    return statement(grant, "Key", actions, List.of(keyArn))
        .conditions(
            Map.of(
                "StringEquals",
                Map.of("kms:ViaService", "dynamodb." + Aws.REGION + ".amazonaws.com")))
        .build();
  }

  /** Objects have no names beforehand, so the path, and only the path, is open. */
  private PolicyStatement onBucket(Grant grant) {
    var action =
        switch (grant.action()) {
          case READ -> "s3:GetObject";
          case WRITE -> "s3:PutObject";
          case DELETE -> "s3:DeleteObject";
          case SCAN -> throw new IllegalArgumentException("listing a bucket: " + grant);
        };
    return allow(grant, "", List.of(action), List.of(buckets.arnOf(grant.resource()) + "/*"));
  }

  private static PolicyStatement allow(
      Grant grant, String part, List<String> actions, List<String> resources) {
    return statement(grant, part, actions, resources).build();
  }

  private static PolicyStatement.Builder statement(
      Grant grant, String part, List<String> actions, List<String> resources) {
    return PolicyStatement.Builder.create()
        .sid(Names.words(grant.action()) + Names.words(grant.resource()) + part)
        .actions(actions)
        .resources(resources);
  }

  /** Sets have no order, and a template must be the same every time. */
  private static List<Grant> sorted(Set<Grant> grants) {
    return grants.stream()
        .sorted(Comparator.comparing(Grant::resource).thenComparing(Grant::action))
        .toList();
  }
}
