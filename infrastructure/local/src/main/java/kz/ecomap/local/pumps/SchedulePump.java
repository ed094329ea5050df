package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kz.ecomap.Schedule;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;

/**
 * Runs a job when it is due, as EventBridge does. The time of the last run is kept once the run has
 * ended: one that a crash broke off is done again, and those that were missed while Ecomap stood
 * still are made up for by one.
 */
final class SchedulePump implements Pump.Source {
  /** As often as Lambda calls a function that an event started. */
  static final int ATTEMPTS = 3;

  private static final String LAST = "lastRun";

  private final Schedule schedule;
  private final InstantSource clock;
  private final Positions positions;
  private final LocalFunction<ScheduledEvent> function;
  private final DeadLetters deadLetters;
  private int attempts;

  SchedulePump(
      Schedule schedule,
      InstantSource clock,
      Positions positions,
      LocalFunction<ScheduledEvent> function,
      DeadLetters deadLetters) {
    this.schedule = schedule;
    this.clock = clock;
    this.positions = positions;
    this.function = function;
    this.deadLetters = deadLetters;
  }

  @Override
  public boolean pump() throws IOException {
    var due = schedule.lastDue(clock.instant());
    var last = positions.last(LAST).map(Instant::parse);
    if (last.isPresent() && !due.isAfter(last.get())) {
      return false;
    }
    try {
      attempts++;
      function.call(event(function.name(), due), function.name() + "-" + due);
    } catch (RuntimeException | OutOfMemoryError e) {
      if (attempts < ATTEMPTS) {
        throw e;
      }
      deadLetters.add(function.name(), attempts, e, Map.of("time", due.toString()));
    }
    attempts = 0;
    positions.reached(LAST, due.toString());
    return true;
  }

  /** EventBridge's event of a rule with a schedule. */
  static ScheduledEvent event(String rule, Instant due) {
    return new ScheduledEvent()
        .withVersion("0")
        .withId(rule + "-" + due)
        .withAccount("000000000000")
        .withRegion("eu-central-1")
        .withSource("aws.events")
        .withDetailType("Scheduled Event")
        .withDetail(Map.of())
        .withResources(List.of("arn:aws:events:eu-central-1:000000000000:rule/" + rule))
        .withTime(new DateTime(due.toEpochMilli(), DateTimeZone.UTC));
  }
}
