package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import kz.ecomap.Wiring;

/**
 * Every ten minutes: goes on with a rebuild of the counts, if there is one to do. An administrator
 * asks for one by invoking it with {@code {"detail": {"rebuild": true}}}.
 */
public final class RebuildCounts implements RequestHandler<ScheduledEvent, Void> {
  /** Less than the time between two runs, so that they do not do the same work. */
  private static final Duration LONGEST = Duration.ofMinutes(9);

  private final Rebuild rebuild;
  private final InstantSource clock;

  /** As Lambda makes it. */
  public RebuildCounts() {
    this(Wiring.live());
  }

  /** With given services. */
  public RebuildCounts(Wiring wiring) {
    this.rebuild = wiring.rebuild();
    this.clock = wiring.clock();
  }

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    var detail = event.getDetail() == null ? Map.<String, Object>of() : event.getDetail();
    var end = clock.instant().plus(time(context));
    rebuild.run(Boolean.TRUE.equals(detail.get("rebuild")), () -> clock.instant().isBefore(end));
    return null;
  }

  /** What is left of the call's time but for a fifth, in which the last page is finished. */
  private static Duration time(Context context) {
    var left = Duration.ofMillis(context.getRemainingTimeInMillis()).dividedBy(5).multipliedBy(4);
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }
}
