package kz.ecomap.digests;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import kz.ecomap.Wiring;
import kz.ecomap.shared.log.LogLine;

/** Every night: makes the digest of the day that is over, and those that were missed. */
public final class PublishDigest implements RequestHandler<ScheduledEvent, Void> {
  private final Digests digests;

  /** As Lambda makes it. */
  public PublishDigest() {
    this(Wiring.live());
  }

  /** With given services. */
  public PublishDigest(Wiring wiring) {
    this.digests = wiring.digests();
  }

  @Override
  public Void handleRequest(ScheduledEvent event, Context context) {
    for (var digest : digests.publishDue()) {
      LogLine.of("digest")
          .with("day", digest.day().toString())
          .with("digest", digest.hash())
          .print();
    }
    return null;
  }
}
