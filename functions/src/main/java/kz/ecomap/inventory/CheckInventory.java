package kz.ecomap.inventory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.shared.log.LogLine;

/** Every night: compares the totals with the sums over all reports, and fails if they drifted. */
public final class CheckInventory implements RequestHandler<ScheduledEvent, Map<String, Object>> {
  private final Check check;

  /** As Lambda makes it. */
  public CheckInventory() {
    this(Wiring.live());
  }

  /** With given services. */
  public CheckInventory(Wiring wiring) {
    this.check = wiring.inventory().check();
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
        .with("totals", report.totals())
        .with("drifted", report.drifted())
        .with("examples", report.examples())
        .print();
    if (report.drifted() > 0) {
      throw new IllegalStateException(
          report.drifted() + " totals drifted; RebuildInventory makes them anew");
    }
    return Map.of("totals", report.totals(), "drifted", report.drifted());
  }
}
