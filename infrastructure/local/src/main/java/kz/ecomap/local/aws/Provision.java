package kz.ecomap.local.aws;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ecomap.Tables;
import kz.ecomap.local.CannotStart;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.TableShape;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Makes the tables and buckets that are not there yet, as the deployment does in the cloud. */
public final class Provision {
  private final Environment environment;

  /** Of the names in these settings. */
  public Provision(Environment environment) {
    this.environment = environment;
  }

  /**
   * Makes what is missing, streams of older tables too.
   *
   * @throws CannotStart when a table was made with other indexes than this version has
   */
  public void run() throws CannotStart {
    var tables = Aws.dynamo().listTables().tableNames();
    for (var shape : Tables.ALL) {
      var name = environment.nameOf(shape.resource());
      if (tables.contains(name)) {
        check(shape, Aws.dynamo().describeTable(describe -> describe.tableName(name)).table());
      } else {
        Aws.dynamo().createTable(shape.creation(name));
      }
    }
    var buckets = new TreeSet<String>();
    Aws.s3().listBuckets().buckets().forEach(bucket -> buckets.add(bucket.name()));
    for (var resource : Resource.values()) {
      if (resource.kind() == Resource.Kind.BUCKET
          && !buckets.contains(environment.nameOf(resource))) {
        Aws.s3().createBucket(bucket -> bucket.bucket(environment.nameOf(resource)));
      }
    }
  }

  private static void check(TableShape shape, TableDescription table) throws CannotStart {
    var wanted = new TreeMap<String, String>();
    shape.indexes().forEach(i -> wanted.put(i.name(), i.partition() + "/" + i.sort()));
    if (!wanted.equals(indexes(table))) {
      throw new CannotStart(
          "The data folder was made by another version of Ecomap: the table %s has the indexes %s, not %s. Choose another folder by -Decomap.data=…"
              .formatted(table.tableName(), indexes(table), wanted));
    }
    if (shape.stream() && table.latestStreamArn() == null) {
      var stream = shape.creation(table.tableName()).streamSpecification();
      Aws.dynamo()
          .updateTable(update -> update.tableName(table.tableName()).streamSpecification(stream));
    }
  }

  private static Map<String, String> indexes(TableDescription table) {
    var found = new TreeMap<String, String>();
    for (GlobalSecondaryIndexDescription index : table.globalSecondaryIndexes()) {
      var keys = index.keySchema();
      found.put(index.indexName(), keys.get(0).attributeName() + "/" + keys.get(1).attributeName());
    }
    return found;
  }
}
