package kz.ecomap.inventory;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import kz.ecomap.enterprises.FacilitySnapshots;
import kz.ecomap.shared.dynamo.StreamImage;
import kz.ecomap.shared.log.LogLine;

/**
 * Follows the stream of the facilities' table. A record only says of which facility something
 * changed; what it is now is read, once for all the records of a batch.
 */
final class InventoryStream {
  private final Generations generations;
  private final Application application;

  InventoryStream(Generations generations, Application application) {
    this.generations = generations;
    this.application = application;
  }

  /**
   * Applies a batch. A facility that cannot be read does not keep the others from being applied.
   *
   * @return the first record that was not applied
   */
  StreamsEventResponse follow(DynamodbEvent event) {
    var applied = new HashMap<String, Boolean>();
    var first = Optional.<BatchItemFailure>empty();
    SortedSet<Integer> kept = null;
    for (var record : event.getRecords()) {
      var facility = facility(record);
      if (facility.isPresent()) {
        kept = kept == null ? generations.now().kept() : kept;
        if (!applied(facility.get(), kept, applied) && first.isEmpty()) {
          first = Optional.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
        }
      }
    }
    return new StreamsEventResponse(first.map(List::of).orElse(List.of()));
  }

  private boolean applied(String facility, SortedSet<Integer> kept, Map<String, Boolean> before) {
    return before.computeIfAbsent(
        facility,
        id -> {
          try {
            return application.apply(id, kept);
          } catch (RuntimeException e) {
            LogLine.of("failure").with("inventory", id).with(e).print();
            return false;
          }
        });
  }

  /** The facility that a record is about; what else the table holds does not matter here. */
  private static Optional<String> facility(DynamodbStreamRecord record) {
    var change = record.getDynamodb();
    var image =
        StreamImage.row(change.getNewImage() == null ? change.getOldImage() : change.getNewImage());
    return FacilitySnapshots.showing(image);
  }
}
