package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.shared.log.LogLine;

/** Every night: compares the counts with what they are counted from, and fails if they drifted. */
public final class CheckCounts implements RequestHandler<ScheduledEvent, Map<String, Object>> {
  private final Check check;

  /** As Lambda makes it. */
  public CheckCounts() {
    this(Wiring.live());
  }

  /** With given services. */
  public CheckCounts(Wiring wiring) {
    this.check = wiring.check();
  }

  /**
   * Checks, and reports in the log and in the answer.
   *
   * @throws IllegalStateException when there is drift, so that whoever watches failures sees it
   */
  @Override
  public Map<String, Object> handleRequest(ScheduledEvent event, Context context) {
    var report = check.run();
    LogLine.of("check")
        .with("compared", report.compared())
        .with("drifted", report.drifted())
        .with("examples", report.examples())
        .print();
    if (report.drifted() > 0) {
      throw new IllegalStateException(
          report.drifted() + " counts drifted; RebuildCounts makes them anew");
    }
    return Map.of("compared", report.compared(), "drifted", report.drifted());
  }
}
