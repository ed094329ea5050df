package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import kz.ecomap.Wiring;

/** On changes of the facilities' table: keeps the counts of facilities in line with it. */
public final class CountFacilities implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final StreamCounts counts;

  /** As Lambda makes it. */
  public CountFacilities() {
    this(Wiring.live());
  }

  /** With given services. */
  public CountFacilities(Wiring wiring) {
    this.counts = wiring.streamCounts(Subject.FACILITIES);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return counts.follow(event);
  }
}
