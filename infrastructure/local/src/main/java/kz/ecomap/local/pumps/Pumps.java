package kz.ecomap.local.pumps;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Environment;

/** Brings events to the functions that wait for them, as AWS does in the cloud. */
public final class Pumps implements AutoCloseable {
  private final List<Pump> pumps;

  private Pumps(List<Pump> pumps) {
    this.pumps = pumps;
  }

  /**
   * Where pumps work.
   *
   * @param environment names the tables and buckets
   * @param positions the folder in which they keep how far they have come
   * @param database whose streams they read
   * @param clock says when a job is due
   * @param deadLetters gets what is given up
   * @param failures where the faults of functions are written
   */
  public record Place(
      Environment environment,
      Path positions,
      URI database,
      InstantSource clock,
      DeadLetters deadLetters,
      PrintStream failures) {
    private Positions positions(EventFunction function) {
      return new Positions(positions.resolve(function.name() + ".json"));
    }
  }

  /** Starts given ones. */
  static Pumps started(List<Pump> pumps) {
    pumps.forEach(Pump::start);
    return new Pumps(pumps);
  }

  /** Starts one for every function that an object, an item's change or the clock starts. */
  public static Pumps start(Place place) {
    return started(
        EventFunctions.ALL.stream()
            // The authorizer is called by the front, for each request.
            .filter(function -> function.trigger() != Trigger.AUTHORIZER)
            .map(function -> new Pump(function.name(), source(function, place), place.failures()))
            .toList());
  }

  /**
   * Waits until nothing is left to be done: every function has worked on, or given up, whatever
   * came before this was called, and whatever that led to.
   */
  public void awaitRest() throws InterruptedException {
    long before;
    do {
      before = found();
      for (var pump : pumps) {
        pump.awaitLook();
      }
    } while (before != found());
  }

  @Override
  public void close() {
    pumps.forEach(Pump::close);
  }

  private long found() {
    return pumps.stream().mapToLong(Pump::found).sum();
  }

  private static Pump.Source source(EventFunction function, Place place) {
    return switch (function.trigger()) {
      case OBJECT_CREATED ->
          new ObjectPump(
              place.environment().nameOf(function.source()),
              LocalFunction.made(function),
              place.deadLetters());
      case TABLE_STREAM ->
          new StreamPump(
              new TableStream(place.database(), place.environment().nameOf(function.source())),
              place.positions(function),
              LocalFunction.made(function),
              place.deadLetters());
      case SCHEDULE ->
          new SchedulePump(
              function.schedule(),
              place.clock(),
              place.positions(function),
              LocalFunction.made(function),
              place.deadLetters());
      case AUTHORIZER -> throw new IllegalArgumentException("called by the front");
    };
  }
}
