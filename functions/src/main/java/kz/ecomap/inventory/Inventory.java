package kz.ecomap.inventory;

import java.time.InstantSource;
import kz.ecomap.enterprises.FacilityFinder;
import kz.ecomap.enterprises.FacilityListing;
import kz.ecomap.enterprises.FacilitySnapshots;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Pause;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The services of this feature, of one environment's tables. */
public final class Inventory {
  private final DynamoDbClient dynamo;
  private final Environment environment;
  private final InstantSource clock;
  private final Pause pause;

  /** As deployed. */
  public Inventory(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
    this(dynamo, environment, clock, Pause.doubling());
  }

  /** With pauses of one's choice between attempts. */
  Inventory(DynamoDbClient dynamo, Environment environment, InstantSource clock, Pause pause) {
    this.dynamo = dynamo;
    this.environment = environment;
    this.clock = clock;
    this.pause = pause;
  }

  InventoryStream stream() {
    return new InventoryStream(generations(), application());
  }

  Application application() {
    var facilities = environment.nameOf(Resource.FACILITIES);
    return new Application(
        new FacilitySnapshots(dynamo, facilities), new InventoryStore(dynamo, table()), pause);
  }

  Generations generations() {
    return new Generations(dynamo, table(), clock);
  }

  Totals totals() {
    return new Totals(dynamo, table(), generations());
  }

  Ranking ranking(Cursors cursors) {
    return new Ranking(dynamo, table(), cursors);
  }

  /** Searches for facilities, over the plain list of them. */
  public FacilityFinder search(FacilityListing listing, Cursors cursors) {
    return new FacilitySearch(dynamo, table(), listing, cursors);
  }

  Rebuild rebuild() {
    return new Rebuild(dynamo, environment, clock, pause);
  }

  Check check() {
    return new Check(dynamo, environment, clock);
  }

  private String table() {
    return environment.nameOf(Resource.RELEASES);
  }
}
