package kz.ecomap.inventory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import kz.ecomap.Wiring;

/**
 * Every hour: goes on with a rebuild of the inventory, if there is one to do. An administrator asks
 * for one by invoking it with {@code {"detail": {"rebuild": true}}}.
 */
public final class RebuildInventory implements RequestHandler<ScheduledEvent, Void> {
  private final Rebuild rebuild;
  private final InstantSource clock;

  /** As Lambda makes it. */
  public RebuildInventory() {
    this(Wiring.live());
  }

  /** With given services. */
  public RebuildInventory(Wiring wiring) {
    this.rebuild = wiring.inventory().rebuild();
    this.clock = wiring.clock();
  }

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    var detail = event.getDetail() == null ? Map.<String, Object>of() : event.getDetail();
    // A fifth of the time is left for finishing the last page.
    var time = Duration.ofMillis(context.getRemainingTimeInMillis()).dividedBy(5).multipliedBy(4);
    var end = clock.instant().plus(time);
    rebuild.run(Boolean.TRUE.equals(detail.get("rebuild")), () -> clock.instant().isBefore(end));
    return null;
  }
}
