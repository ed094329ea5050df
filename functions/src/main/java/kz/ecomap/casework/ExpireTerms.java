package kz.ecomap.casework;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import kz.ecomap.Wiring;
import kz.ecomap.shared.log.LogLine;

/**
 * Every hour, first a minute past midnight: says of terms that are over that silence is a refusal,
 * and reminds of those that will be soon.
 */
public final class ExpireTerms implements RequestHandler<ScheduledEvent, Void> {
  private final Alarms alarms;

  /** As Lambda makes it. */
  public ExpireTerms() {
    this(Wiring.live());
  }

  /** With given services. */
  public ExpireTerms(Wiring wiring) {
    this.alarms = wiring.alarms();
  }

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    var run = alarms.run();
    LogLine.of("terms").with("reminded", run.reminded()).with("lapsed", run.lapsed()).print();
    return null;
  }
}
