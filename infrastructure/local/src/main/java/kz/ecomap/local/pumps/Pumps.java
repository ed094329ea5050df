package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Environment;

/** Brings events to the functions that wait for them, as AWS does in the cloud. */
public final class Pumps implements AutoCloseable {
  private final List<Pump> pumps;

  private Pumps(List<Pump> pumps) {
    this.pumps = pumps;
  }

  /**
   * Starts one for every function that an object or an item's change starts.
   *
   * @param positions the folder in which they keep how far they have come
   * @param failures where the faults of functions are written
   */
  public static Pumps start(
      Environment environment, Path positions, URI database, PrintStream failures) {
    var pumps =
        EventFunctions.ALL.stream()
            // The authorizer is called by the front, for each request.
            .filter(function -> function.source() != null)
            .map(
                function -> {
                  var source = environment.nameOf(function.source());
                  return new Pump(
                      function.name(),
                      function.trigger() == EventFunction.Trigger.OBJECT_CREATED
                          ? new ObjectPump(source, Pumps.<S3Event>made(function))
                          : new StreamPump(
                              new TableStream(database, source),
                              new Positions(positions.resolve(function.name() + ".json")),
                              Pumps.<DynamodbEvent>made(function)),
                      failures);
                })
            .toList();
    pumps.forEach(Pump::start);
    return new Pumps(pumps);
  }

  @Override
  public void close() {
    pumps.forEach(Pump::close);
  }

  @SuppressWarnings("unchecked")
  private static <E> RequestHandler<E, ?> made(EventFunction function) {
    try {
      return (RequestHandler<E, ?>) function.function().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(function.name() + " cannot be made as Lambda makes it", e);
    }
  }
}
