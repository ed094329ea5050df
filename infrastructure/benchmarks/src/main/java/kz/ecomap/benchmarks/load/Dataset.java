package kz.ecomap.benchmarks.load;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.Tables;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.TableShape;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * So many complaints in tables of their own.
 *
 * @param size how many complaints
 */
public record Dataset(int size) {
  /**
   * The indexes by which the lists that are measured are read. DynamoDB Local reads the description
   * of a table's indexes anew for every item it puts, which with all seven takes most of its time.
   */
  private static final Set<String> INDEXES = Set.of("byTime", "byRegion");

  private static final Set<Resource> HELD = EnumSet.of(Resource.COMPLAINTS, Resource.COUNTS);

  /** Signs cursors that nobody follows. */
  private static final String SIGNING_KEY = "the-benchmarks-have-nothing-to-hide";

  /** As people read it: 10 k, 1 M. */
  public String name() {
    return size % 1_000_000 == 0
        ? size / 1_000_000 + " M"
        : size % 1_000 == 0 ? size / 1_000 + " k" : Integer.toString(size);
  }

  /** The settings of functions that work on it. */
  public Environment environment() {
    return new Environment(
        setting -> {
          for (var resource : HELD) {
            if (resource.setting().equals(setting)) {
              return table(resource);
            }
          }
          return setting.equals("ECOMAP_SIGNING_KEY") ? SIGNING_KEY : null;
        });
  }

  /** The physical name of one of its tables. */
  public String table(Resource resource) {
    return "bench-" + resource.name().toLowerCase(Locale.ROOT) + "-" + size;
  }

  /** Makes the tables that are not there yet; without streams, which nobody here reads. */
  public void provision(DynamoDbClient dynamo) {
    var there = dynamo.listTables().tableNames();
    for (var shape : Tables.ALL) {
      if (HELD.contains(shape.resource()) && !there.contains(table(shape.resource()))) {
        var indexes = shape.indexes().stream().filter(i -> INDEXES.contains(i.name())).toList();
        dynamo.createTable(
            new TableShape(shape.resource(), indexes, false, Optional.empty())
                .creation(table(shape.resource())));
      }
    }
  }
}
