package kz.ecomap.evidence;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import kz.ecomap.Wiring;

/** On each object that arrives in quarantine: decides whether there is a photo in it. */
public final class InspectEvidence implements RequestHandler<S3Event, Void> {
  private final Inspection inspection;

  /** As Lambda makes it. */
  public InspectEvidence() {
    this(Wiring.live());
  }

  /** With given services. */
  public InspectEvidence(Wiring wiring) {
    this.inspection = wiring.inspection();
  }

  /** Throws when storage fails, so that the event comes again; a bad photo is no failure. */
  @Override
  public Void handleRequest(S3Event event, Context context) {
    for (var record : event.getRecords()) {
      inspection.inspect(record.getS3().getObject().getUrlDecodedKey());
    }
    return null;
  }
}
