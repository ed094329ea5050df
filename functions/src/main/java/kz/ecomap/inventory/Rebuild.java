package kz.ecomap.inventory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.ItemCollection;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Pause;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.dynamo.TableScan;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes all totals anew in a set beside the live one, from lines that are made anew where they
 * differ, then lets it take the live one's place. It applies each facility as the stream does, so
 * that it can run beside it, break off and go on.
 */
final class Rebuild {
  /** How long the set before stays: longer than a function that began to count in it can run. */
  static final Duration GRACE = Duration.ofMinutes(5);

  private static final String FACILITY = "FACILITY";
  private static final int PAGE_ITEMS = 200;

  private final DynamoDbClient dynamo;
  private final Generations generations;
  private final Application application;
  private final InstantSource clock;
  private final String facilities;
  private final String table;

  Rebuild(DynamoDbClient dynamo, Environment environment, InstantSource clock, Pause pause) {
    var inventory = new Inventory(dynamo, environment, clock, pause);
    this.dynamo = dynamo;
    this.clock = clock;
    generations = inventory.generations();
    application = inventory.application();
    facilities = environment.nameOf(Resource.FACILITIES);
    table = environment.nameOf(Resource.RELEASES);
  }

  /**
   * Goes on with what there is to do.
   *
   * @param asked whether a rebuild is asked for
   * @param timeLeft asked after every page; when it is false, the next run goes on
   */
  void run(boolean asked, BooleanSupplier timeLeft) {
    if (asked) {
      generations.ask();
    }
    var state = generations.now();
    if (state.retired().isPresent()) {
      if (clock.instant().isBefore(state.retired().get().plus(GRACE))) {
        return;
      }
      remove(state.live() - 1);
      generations.forget(state);
    }
    if (state.building().isEmpty() && state.format() < Generations.FORMAT) {
      generations.begin(state);
    }
    state = generations.now();
    if (state.building().isPresent() && made(state, timeLeft)) {
      generations.complete(state);
      LogLine.of("rebuild").with("totals", state.building().get()).print();
    }
  }

  private boolean made(Generations.State state, BooleanSupplier timeLeft) {
    var scan = TableScan.of(dynamo, facilities, FACILITY, PAGE_ITEMS);
    var last = state.scanned().map(Rebuild::key);
    do {
      if (!timeLeft.getAsBoolean()) {
        return false;
      }
      var page = scan.after(last);
      for (var row : page.rows()) {
        if (!application.apply(row.text("id"), state.kept())) {
          throw new IllegalStateException("a facility could not be applied: " + row.text("id"));
        }
      }
      last = page.last();
      last.ifPresent(key -> generations.reached(state, key.partition() + "\n" + key.sort()));
    } while (last.isPresent());
    return true;
  }

  private static ItemKey key(String text) {
    var parts = text.split("\n", 2);
    return new ItemKey(parts[0], parts[1]);
  }

  /**
   * Deletes a set of totals that nobody reads any more. What counts in a region for an activity
   * counts in the region, for the activity and in the country, too, which are deleted after it.
   */
  private void remove(int generation) {
    var country = Scopes.of(Optional.empty(), Optional.empty());
    if (rows(generation, country).isEmpty()) {
      return;
    }
    var regions =
        present(generation, Regions.codes(), code -> Scopes.of(Optional.of(code), none()));
    var activities =
        present(generation, Activities.codes(), code -> Scopes.of(none(), Optional.of(code)));
    for (var region : regions) {
      for (var activity : activities) {
        delete(generation, Scopes.of(Optional.of(region), Optional.of(activity)));
      }
    }
    regions.forEach(code -> delete(generation, Scopes.of(Optional.of(code), none())));
    activities.forEach(code -> delete(generation, Scopes.of(none(), Optional.of(code))));
    delete(generation, country);
    LogLine.of("rebuild").with("removed", generation).print();
  }

  private List<String> present(
      int generation, Collection<String> codes, Function<String, String> scope) {
    return codes.stream().filter(code -> !rows(generation, scope.apply(code)).isEmpty()).toList();
  }

  private void delete(int generation, String scope) {
    for (var row : rows(generation, scope)) {
      var key = ItemKey.of(row).attributes();
      dynamo.deleteItem(delete -> delete.tableName(table).key(key));
    }
  }

  private List<Row> rows(int generation, String scope) {
    return ItemCollection.of(dynamo, table, Keys.totals(generation, scope));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
