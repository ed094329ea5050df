package kz.ecomap.evidence;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.shared.log.LogLine;

/** On changes of the complaints' table: publishes photos that are shown now, withdraws others. */
public final class PublishPictures implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Publication publication;

  /** As Lambda makes it. */
  public PublishPictures() {
    this(Wiring.live());
  }

  /** With given services. */
  public PublishPictures(Wiring wiring) {
    this.publication = wiring.publication();
  }

  /** Stops at the first record that fails and names it, so that the batch goes on from there. */
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    for (var record : event.getRecords()) {
      try {
        follow(record);
      } catch (RuntimeException e) {
        LogLine.of("failure").with("function", "PublishPictures").with(e).print();
        var failed = new BatchItemFailure(record.getDynamodb().getSequenceNumber());
        return new StreamsEventResponse(List.of(failed));
      }
    }
    return new StreamsEventResponse(List.of());
  }

  private void follow(DynamodbStreamRecord record) {
    var change = record.getDynamodb();
    var before = image(change.getOldImage());
    var after = image(change.getNewImage());
    var either = after.isEmpty() ? before : after;
    if (Evidence.isEvidence(text(either, "sk")) && shown(before) != shown(after)) {
      var place = Evidence.placeOf(text(either, "pk"), text(either, "sk"));
      publication.align(place.complaintId(), place.id(), text(either, "pictureKey"));
    }
  }

  private static Map<String, AttributeValue> image(Map<String, AttributeValue> image) {
    return image == null ? Map.of() : image;
  }

  private static boolean shown(Map<String, AttributeValue> image) {
    var shown = image.get("shown");
    return shown != null && Boolean.TRUE.equals(shown.getBOOL());
  }

  private static String text(Map<String, AttributeValue> image, String name) {
    var value = image.get(name);
    return value == null ? "" : value.getS();
  }
}
