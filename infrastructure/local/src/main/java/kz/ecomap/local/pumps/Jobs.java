package kz.ecomap.local.pumps;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;

/** The functions that the clock starts, to be run out of turn. */
public final class Jobs {
  private final InstantSource clock;

  /** With the time of this clock in their events. */
  public Jobs(InstantSource clock) {
    this.clock = clock;
  }

  /** What they are called. */
  public static List<String> names() {
    return all().stream().map(EventFunction::name).toList();
  }

  /**
   * Runs one to its end.
   *
   * @param detail what it is asked for, as an administrator would write it into the event
   * @return what it answers; null for nothing
   */
  public Object run(String name, Map<String, Object> detail) {
    var job = all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    var event = SchedulePump.event(name, clock.instant()).withDetail(detail);
    return LocalFunction.<ScheduledEvent>made(job).call(event, event.getId());
  }

  private static List<EventFunction> all() {
    return EventFunctions.ALL.stream()
        .filter(function -> function.trigger() == Trigger.SCHEDULE)
        .toList();
  }
}
