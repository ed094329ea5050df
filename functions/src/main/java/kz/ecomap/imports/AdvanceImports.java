package kz.ecomap.imports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.shared.dynamo.StreamImage;
import kz.ecomap.shared.log.LogLine;

/** On changes of imports: takes the next step of each import that has one. */
public final class AdvanceImports implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Steps steps;

  /** As Lambda makes it. */
  public AdvanceImports() {
    this(Wiring.live());
  }

  /** With given services. */
  public AdvanceImports(Wiring wiring) {
    this.steps = wiring.importSteps();
  }

  /**
   * An import that fails does not stop the others; its first change is reported and comes again.
   */
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    var first = new LinkedHashMap<String, DynamodbStreamRecord>();
    for (var record : event.getRecords()) {
      idOf(record).ifPresent(id -> first.putIfAbsent(id, record));
    }
    for (var entry : first.entrySet()) {
      try {
        steps.advance(entry.getKey());
      } catch (RuntimeException e) {
        LogLine.of("failure").with("import", entry.getKey()).with(e).print();
        var number = entry.getValue().getDynamodb().getSequenceNumber();
        return new StreamsEventResponse(List.of(new BatchItemFailure(number)));
      }
    }
    return new StreamsEventResponse(List.of());
  }

  private static Optional<String> idOf(DynamodbStreamRecord record) {
    var image = StreamImage.row(record.getDynamodb().getNewImage());
    boolean isImport = image.optionalText("pk").equals(Optional.of(ImportItems.IMPORTS));
    return isImport ? Optional.of(image.text("sk")) : Optional.empty();
  }
}
