package kz.ecomap.imports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import kz.ecomap.Wiring;

/** On each file that is uploaded to be imported: reads it and stages its rows for the check. */
public final class CheckImport implements RequestHandler<S3Event, Void> {
  private final Reading reading;

  /** As Lambda makes it. */
  public CheckImport() {
    this(Wiring.live());
  }

  /** With given services. */
  public CheckImport(Wiring wiring) {
    this.reading = wiring.importReading();
  }

  /** Throws when storage fails, so that the event comes again; a bad file is no failure. */
  @Override
  public Void handleRequest(S3Event event, Context context) {
    for (var record : event.getRecords()) {
      reading.read(record.getS3().getObject().getUrlDecodedKey());
    }
    return null;
  }
}
