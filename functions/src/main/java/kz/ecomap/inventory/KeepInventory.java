package kz.ecomap.inventory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import kz.ecomap.Wiring;

/** On changes of the facilities' table: keeps the inventory in line with it. */
public final class KeepInventory implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final InventoryStream stream;

  /** As Lambda makes it. */
  public KeepInventory() {
    this(Wiring.live());
  }

  /** With given services. */
  public KeepInventory(Wiring wiring) {
    this.stream = wiring.inventory().stream();
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return stream.follow(event);
  }
}
