package kz.ecomap.casework;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.log.LogLine;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Does what is to be done when a day comes: reminds authorities before their terms end and says
 * that silence past the end is a refusal. Complaints stand in an index by the day on which the
 * clock has to act next, and leave it when it has acted or need not any more; so a run reads only
 * what is due, another run finds nothing, and a late one catches up on the days that were missed.
 */
public final class Alarms {
  /**
   * How far back every run looks, whatever earlier runs did, for what came into the index late. A
   * day without alarms costs half a read unit.
   */
  private static final int LOOK_BACK = 30;

  /** How far back the first run looks. */
  private static final int FIRST_LOOK_BACK = 400;

  /** Somebody else may act on the complaint in the same moment. */
  private static final int TRIES = 5;

  private static final Map<String, AttributeValue> POSITION = Item.key("CLOCK", "ALARMS");

  private final DynamoDbClient dynamo;
  private final String table;
  private final ComplaintStore store;
  private final Casework casework;
  private final InstantSource clock;

  /** Alarms in a table of complaints. */
  public Alarms(
      DynamoDbClient dynamo,
      String table,
      ComplaintStore store,
      Casework casework,
      InstantSource clock) {
    this.dynamo = dynamo;
    this.table = table;
    this.store = store;
    this.casework = casework;
    this.clock = clock;
  }

  /** What a run did. */
  public record Run(int reminded, int lapsed) {}

  /**
   * Acts on everything that is due by now.
   *
   * @throws IllegalStateException when some could not be acted on; the next run will try again
   */
  public Run run() {
    var today = Kazakhstan.dayOf(clock.instant());
    int reminded = 0;
    int lapsed = 0;
    int failed = 0;
    for (var day = from(today); !day.isAfter(today); day = day.plusDays(1)) {
      for (var id : due(day)) {
        try {
          var step = act(id, today);
          reminded += step instanceof Remind ? 1 : 0;
          lapsed += step instanceof Lapse ? 1 : 0;
        } catch (RuntimeException e) {
          failed++;
          LogLine.of("failure").with("function", "ExpireTerms").with(e).print();
        }
      }
    }
    if (failed > 0) {
      throw new IllegalStateException(failed + " terms could not be looked after");
    }
    done(today);
    return new Run(reminded, lapsed);
  }

  /**
   * Says where there was no run yet that everything has been acted on until today, by whoever
   * stored the complaints with it: so the first run looks only as far back as any other.
   */
  public void begin() {
    if (!position().hasItem()) {
      done(Kazakhstan.dayOf(clock.instant()));
    }
  }

  private void done(LocalDate day) {
    dynamo.putItem(
        put ->
            put.tableName(table)
                .item(
                    Item.item()
                        .text("pk", "CLOCK")
                        .text("sk", "ALARMS")
                        .date("done", day)
                        .build()));
  }

  /** The step that was taken on a complaint; null when there was none to take. */
  private Step act(String id, LocalDate today) {
    for (int tries = 1; ; tries++) {
      var complaint = store.find(id).orElseThrow().complaint();
      if (complaint.alarm().filter(day -> !day.isAfter(today)).isEmpty()) {
        return null;
      }
      var step = complaint.term().isOver(today) ? new Lapse() : new Remind();
      try {
        casework.take(id, step, Party.CLOCK);
        return step;
      } catch (Problem problem) {
        if (problem.status() != 409 || tries == TRIES) {
          throw problem;
        }
      }
    }
  }

  private LocalDate from(LocalDate today) {
    var answer = position();
    var usual = today.minusDays(LOOK_BACK);
    if (!answer.hasItem()) {
      return today.minusDays(FIRST_LOOK_BACK);
    }
    var done = new Row(answer.item()).date("done").orElseThrow();
    return done.isBefore(usual) ? done : usual;
  }

  private GetItemResponse position() {
    return dynamo.getItem(get -> get.tableName(table).key(POSITION).consistentRead(true));
  }

  private List<String> due(LocalDate day) {
    var ids = new ArrayList<String>();
    dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .indexName("byAlarm")
                    .keyConditionExpression("alarm = :day")
                    .expressionAttributeValues(
                        Map.of(":day", AttributeValue.fromS(day.toString()))))
        .items()
        .forEach(item -> ids.add(new Row(item).text("id")));
    return ids;
  }
}
