package kz.ecomap.counts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import kz.ecomap.Wiring;

/** On changes of the complaints' table: keeps the counts of complaints in line with it. */
public final class CountComplaints implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final StreamCounts counts;

  /** As Lambda makes it. */
  public CountComplaints() {
    this(Wiring.live());
  }

  /** With given services. */
  public CountComplaints(Wiring wiring) {
    this.counts = wiring.streamCounts(Subject.COMPLAINTS);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return counts.follow(event);
  }
}
