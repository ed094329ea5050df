package kz.ecomap.counts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Pause;
import kz.ecomap.shared.dynamo.TableScan;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes all counts anew beside the live ones, then lets them take their place. It can be broken off
 * at any time and goes on where it stopped. Changes meanwhile are applied to both generations; that
 * is safe because a thing's version is applied once, whoever comes first, and because whoever knew
 * nothing of the new generation yet has changes that were stored before the scan began.
 */
public final class Rebuild {
  /**
   * How long the items of the generation before stay: longer than readers go on with it and than a
   * function that began to apply changes to it can run.
   */
  static final Duration GRACE = Duration.ofMinutes(5);

  private final DynamoDbClient dynamo;
  private final Environment environment;
  private final Generations generations;
  private final Application application;
  private final Bookmarks bookmarks;
  private final InstantSource clock;
  private final int pageItems;

  /** In an environment's tables. */
  public Rebuild(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
    this(dynamo, environment, clock, Pause.doubling(), 2000);
  }

  /**
   * @param pageItems how many items are read at a time, a bookmark after each
   */
  Rebuild(
      DynamoDbClient dynamo,
      Environment environment,
      InstantSource clock,
      Pause pause,
      int pageItems) {
    var table = environment.nameOf(Resource.COUNTS);
    this.dynamo = dynamo;
    this.environment = environment;
    this.clock = clock;
    this.pageItems = pageItems;
    generations = new Generations(dynamo, table, clock);
    application = new Application(new AppliedStore(dynamo, table), pause);
    bookmarks = new Bookmarks(dynamo, table);
  }

  /**
   * Goes on with what there is to do: removing the generation before, then, if somebody asked for
   * it, or the code counts otherwise than the live generation, or nobody ever made one, making a
   * new one.
   *
   * @param asked whether a rebuild is asked for
   * @param timeLeft asked after every page; when it is false, the next run goes on
   */
  public void run(boolean asked, BooleanSupplier timeLeft) {
    if (asked) {
      generations.ask();
    }
    var state = generations.now();
    if (state.retired().isPresent()) {
      var since = state.retiredAt().orElseThrow();
      if (clock.instant().isBefore(since.plus(GRACE)) || !removed(state, timeLeft)) {
        return;
      }
      generations.forget(state);
      state = generations.now();
    }
    if (state.building().isEmpty() && state.format() < Generations.FORMAT) {
      generations.begin(state);
      state = generations.now();
    }
    if (state.building().isPresent() && made(new Keys(state.building().get()), timeLeft)) {
      generations.complete(state);
      LogLine.of("rebuild").with("live", state.building().get()).print();
    }
  }

  private boolean made(Keys keys, BooleanSupplier timeLeft) {
    for (var subject : Subject.values()) {
      if (!made(keys, subject, timeLeft)) {
        return false;
      }
    }
    return true;
  }

  private boolean made(Keys keys, Subject subject, BooleanSupplier timeLeft) {
    var read = subject.name();
    var bookmark = bookmarks.of(keys, read);
    var scan = TableScan.of(dynamo, environment.nameOf(subject.table()), subject.sort(), pageItems);
    while (!bookmark.done()) {
      if (!timeLeft.getAsBoolean()) {
        return false;
      }
      var page = scan.after(bookmark.last());
      var revisions = revisions(subject, page);
      var outcome = application.apply(keys, revisions);
      if (!outcome.failed().isEmpty()) {
        throw new IllegalStateException(outcome.failed().size() + " things could not be counted");
      }
      bookmark = bookmark.after(page, outcome.written(), page.rows().size() - revisions.size());
      bookmarks.put(keys, read, bookmark);
      LogLine.of("rebuild")
          .with("generation", keys.generation())
          .with("subject", read)
          .with("counted", bookmark.counted())
          .with("broken", bookmark.broken())
          .with("writeUnits", outcome.units())
          .print();
    }
    return true;
  }

  /** What cannot be read is left out: it cannot be read by the live generation, either. */
  private static List<Revision> revisions(Subject subject, TableScan.Page page) {
    var revisions = new ArrayList<Revision>();
    for (var row : page.rows()) {
      try {
        revisions.add(Revision.of(subject, row));
      } catch (RuntimeException e) {
        LogLine.of("failure").with("counts", subject.name()).with(e).print();
      }
    }
    return revisions;
  }

  private boolean removed(Generations.State state, BooleanSupplier timeLeft) {
    var old = new Keys(state.retired().orElseThrow());
    var removal = new Removal(dynamo, environment.nameOf(Resource.COUNTS), pageItems);
    if (!removal.of(old, bookmarks, timeLeft)) {
      return false;
    }
    var live = new Keys(state.live());
    for (var subject : Subject.values()) {
      bookmarks.forget(live, subject.name());
    }
    return true;
  }
}
