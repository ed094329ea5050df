package kz.ecomap.local.pumps;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Environment;

/** Brings events to the functions that wait for them, as AWS does in the cloud. */
public final class Pumps implements AutoCloseable {
  private final List<Pump> events;
  private final List<Pump> jobs;
  private volatile boolean jobsRun;

  private Pumps(List<Pump> events, List<Pump> jobs) {
    this.events = events;
    this.jobs = jobs;
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

  /** Starts one for every function that an object or an item's change starts. */
  public static Pumps start(Place place) {
    return started(
        pumps(place, EnumSet.of(Trigger.OBJECT_CREATED, Trigger.TABLE_STREAM)),
        pumps(place, EnumSet.of(Trigger.SCHEDULE)));
  }

  /** Starts the given ones for events. */
  static Pumps started(List<Pump> events, List<Pump> jobs) {
    events.forEach(Pump::start);
    return new Pumps(events, jobs);
  }

  /**
   * Lets jobs run when they are due, from now on. Those that look at what other functions made are
   * right to find it made, so after a start there should be rest first.
   */
  public void startJobs() {
    jobs.forEach(Pump::start);
    jobsRun = true;
  }

  /**
   * Waits until nothing is left to be done: every function has worked on, or given up, whatever
   * came before this was called, and whatever that led to.
   */
  public void awaitRest() throws InterruptedException {
    long before;
    do {
      before = found();
      for (var pump : running()) {
        pump.awaitLook();
      }
    } while (before != found());
  }

  @Override
  public void close() {
    // What a job has begun may need the others, so it ends first.
    jobs.forEach(Pump::close);
    events.forEach(Pump::close);
  }

  private List<Pump> running() {
    return jobsRun ? Stream.concat(jobs.stream(), events.stream()).toList() : events;
  }

  private long found() {
    return running().stream().mapToLong(Pump::found).sum();
  }

  private static List<Pump> pumps(Place place, Set<Trigger> triggers) {
    return EventFunctions.ALL.stream()
        .filter(function -> triggers.contains(function.trigger()))
        .map(function -> new Pump(function.name(), source(function, place), place.failures()))
        .toList();
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
