package kz.ecomap.benchmarks.measure;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.load.Changes;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.Handling;
import kz.ecomap.complaints.Status;
import kz.ecomap.counts.CountComplaints;
import kz.ecomap.counts.Keys;
import kz.ecomap.counts.Recount;
import kz.ecomap.counts.Revision;
import kz.ecomap.counts.Subject;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What it costs to count a complaint that is published, by the function as it is. */
final class WriteMeasure {
  /** How many are measured, alone and together. */
  static final int COMPLAINTS = 100;

  /** Beyond those of the largest size. */
  private static final int FIRST_NUMBER = 1_010_000;

  private final Population population;
  private final Environment environment;
  private final CountComplaints function;

  WriteMeasure(Population population, Environment environment) {
    this.population = population;
    this.environment = environment;
    this.function =
        new CountComplaints(new Wiring(environment, InstantSource.fixed(Population.NOW)));
  }

  /**
   * Units of writing, by AWS's rule.
   *
   * @param alone for each of {@link #COMPLAINTS} that is published, in an event of its own
   * @param answered for each of them when it is answered
   * @param together for each of as many others that are published in one event
   */
  record Cost(List<Double> alone, List<Double> answered, double together) {}

  Cost cost() {
    var single = published(FIRST_NUMBER);
    forget(single);
    var alone = single.stream().map(item -> follow(Changes.added(List.of(item)))).toList();
    var answered =
        single.stream().map(item -> follow(Changes.added(List.of(answered(item))))).toList();
    forget(single);
    var batch = published(FIRST_NUMBER * 2);
    forget(batch);
    double together = follow(Changes.added(batch)) / batch.size();
    forget(batch);
    return new Cost(alone, answered, together);
  }

  /**
   * Complaints as they are when they are published: within their term, and nothing was done yet.
   */
  private List<Map<String, AttributeValue>> published(int from) {
    return IntStream.iterate(from, number -> number + 1)
        .mapToObj(population::complaint)
        .filter(complaint -> complaint.status() == Status.PUBLISHED)
        .filter(complaint -> complaint.handling().equals(Handling.NONE))
        .limit(COMPLAINTS)
        .map(complaint -> ComplaintStore.item(complaint, Population.NO_TRACKING_CODE))
        .toList();
  }

  private static Map<String, AttributeValue> answered(Map<String, AttributeValue> published) {
    var item = new HashMap<>(published);
    item.put("status", AttributeValue.fromS(Status.ANSWERED.code()));
    item.put("answeredIn", AttributeValue.fromN("12"));
    item.put("version", AttributeValue.fromN("1000"));
    return item;
  }

  /** Leaves the counts as if these had never been there, so that it can be measured again. */
  private void forget(List<Map<String, AttributeValue>> items) {
    follow(Changes.removed(items));
    var recount = new Recount(new Keys(1));
    for (var item : items) {
      var marker = recount.marker(Revision.of(Subject.COMPLAINTS, new Row(item)));
      Aws.dynamo()
          .deleteItem(
              delete ->
                  delete
                      .tableName(environment.nameOf(Resource.COUNTS))
                      .key(Item.key(marker.get("pk").s(), marker.get("sk").s())));
    }
  }

  private double follow(DynamodbEvent event) {
    Meter.takeCalls();
    var failures = function.handleRequest(event, null).getBatchItemFailures();
    if (!failures.isEmpty()) {
      throw new IllegalStateException("not counted: " + failures);
    }
    return Meter.takeCalls().stream()
        .flatMap(call -> call.written().stream())
        .mapToInt(this::units)
        .sum();
  }

  /** DynamoDB Local does not count what a transaction writes item by item, as DynamoDB does. */
  private int units(TransactWriteItem write) {
    if (write.put() != null) {
      return Capacity.ofTransaction(write.put().item());
    }
    var key = write.update() == null ? write.delete().key() : write.update().key();
    var table = environment.nameOf(Resource.COUNTS);
    return Capacity.ofTransaction(
        Aws.dynamo().getItem(get -> get.tableName(table).key(key).consistentRead(true)).item());
  }
}
