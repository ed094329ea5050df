package kz.ecomap.local.pumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ecomap.Tables;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamPumpTest {
  private final List<String> seen = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final String table = "t-" + UUID.randomUUID();

  @TempDir private Path folder;

  @BeforeEach
  void makeTable() {
    var complaints =
        Tables.ALL.stream()
            .filter(shape -> shape.resource() == Resource.COMPLAINTS)
            .findFirst()
            .orElseThrow();
    assertEquals("127.0.0.1", LocalCloud.DATABASE.getHost());
    Aws.dynamo().createTable(complaints.creation(table));
  }

  @Test
  void changesComeInTheirOrder() throws IOException {
    put("a");
    put("b");
    put("c");

    run(pump(this::works));

    assertEquals(List.of("a", "b", "c"), seen);
  }

  @Test
  void aNewPumpGoesOnWhereTheLastOneStopped() throws IOException {
    put("a");
    run(pump(this::works));
    put("b");

    run(pump(this::works));

    assertEquals(List.of("a", "b"), seen);
  }

  @Test
  void whatWasNotFinishedComesAgain() throws IOException {
    put("a");
    put("b");
    assertThrows(StreamPump.ChangeFailed.class, () -> run(pump(this::breaksDown)));

    run(pump(this::works));

    assertEquals(List.of("a", "b", "a", "a", "b"), seen, "halved to find out which it was");
  }

  @Test
  void onlyWhatFailedAndWhatFollowsItComesAgain() throws IOException {
    put("a");
    put("b");
    put("c");
    var pump = pump((event, context) -> failsAt("b", event));
    assertThrows(StreamPump.ChangeFailed.class, () -> run(pump));

    run(pump(this::works));

    assertEquals(List.of("a", "b", "b", "c"), seen);
  }

  @Test
  void theSamePumpTriesAgain() throws IOException {
    put("a");
    var pump =
        pump(
            (event, context) ->
                seen.isEmpty() ? breaksDown(event, context) : works(event, context));
    assertThrows(StreamPump.ChangeFailed.class, () -> run(pump));

    run(pump);

    assertEquals(List.of("a", "a"), seen);
  }

  @Test
  void aChangeCarriesItsImagesWithEveryKindOfValue() throws IOException {
    var images = new ArrayList<DynamodbStreamRecord>();
    var item =
        Item.item()
            .text("pk", "full")
            .text("sk", "x")
            .decimal("mass", new BigDecimal("1.50"))
            .flag("shown", true)
            .texts("words", List.of("su", "aua"))
            .items("inner", List.of(Item.item().number("year", 2026)));
    Aws.dynamo().putItem(put -> put.tableName(table).item(item.build()));
    Aws.dynamo().deleteItem(delete -> delete.tableName(table).key(Item.key("full", "x")));

    run(
        pump(
            (event, context) -> {
              images.addAll(event.getRecords());
              return null;
            }));

    assertEquals(
        List.of("INSERT", "REMOVE"),
        images.stream().map(DynamodbStreamRecord::getEventName).toList());
    var image = images.get(0).getDynamodb().getNewImage();
    assertEquals(image, images.get(1).getDynamodb().getOldImage());
    assertEquals(new BigDecimal("1.5"), new BigDecimal(image.get("mass").getN()));
    assertEquals(true, image.get("shown").getBOOL());
    assertEquals("aua", image.get("words").getL().get(1).getS());
    assertEquals("2026", image.get("inner").getL().get(0).getM().get("year").getN());
  }

  @Test
  void whatFailsForGoodIsGivenUpAloneAndTheOthersFollow() throws IOException {
    for (var name : List.of("a", "b", "c", "bad", "d", "e", "f")) {
      put(name);
    }
    var worked = new ArrayList<String>();
    var pump =
        pump(
            (event, context) -> {
              var names = event.getRecords().stream().map(StreamPumpTest::name).toList();
              if (names.contains("bad")) {
                throw new IllegalStateException("cannot be read");
              }
              worked.addAll(names);
              return null;
            });

    int failures = failuresOf(pump);

    assertEquals(ShardRetries.ATTEMPTS - 1, failures);
    assertEquals(List.of("a", "b", "c", "d", "e", "f"), worked);
    var letters = Files.readAllLines(deadLetters());
    assertEquals(1, letters.size());
    var letter = Json.MAPPER.readTree(letters.get(0));
    assertEquals("CountThings", letter.path("function").asText());
    assertEquals(ShardRetries.ATTEMPTS, letter.path("approximateInvokeCount").asInt());
    assertTrue(letter.path("error").asText().contains("cannot be read"));
    assertTrue(letter.at("/event/streamArn").asText().contains(table));
    assertFalse(letter.at("/event/shardId").asText().isEmpty());
    assertEquals(
        letter.at("/event/startSequenceNumber").asText(),
        letter.at("/event/endSequenceNumber").asText());
    assertEquals(List.of("CountThings gave up an event; " + deadLetters() + " says which"), said);
  }

  @Test
  void whatIsReportedToFailForGoodIsGivenUpAloneToo() throws IOException {
    put("a");
    put("b");
    put("c");
    var pump = pump((event, context) -> failsAt("b", event));

    assertEquals(ShardRetries.ATTEMPTS - 1, failuresOf(pump));

    assertEquals(List.of("a", "c"), seen.stream().filter(name -> !name.equals("b")).toList());
    assertEquals(1, Files.readAllLines(deadLetters()).size());
    run(pump(this::works));
    assertEquals("c", seen.get(seen.size() - 1), "given up also for the next start");
  }

  @Test
  void nothingOvertakesWhatIsStillTried() throws IOException {
    put("a");
    put("bad");
    put("c");
    var pump = pump((event, context) -> failsAt("bad", event));
    for (int i = 1; i < ShardRetries.ATTEMPTS; i++) {
      assertThrows(StreamPump.ChangeFailed.class, () -> run(pump));
    }
    assertFalse(seen.contains("c"));
    assertFalse(Files.exists(deadLetters()));
  }

  @Test
  void functionsOnOneStreamEachHaveTheirOwnPosition() throws IOException {
    put("a");
    run(pump("first.json", this::works));
    put("b");
    run(pump("second.json", this::works));
    run(pump("first.json", this::works));

    assertEquals(List.of("a", "a", "b", "b"), seen);
  }

  private StreamPump pump(RequestHandler<DynamodbEvent, StreamsEventResponse> function) {
    return pump("position.json", function);
  }

  private StreamPump pump(
      String positions, RequestHandler<DynamodbEvent, StreamsEventResponse> function) {
    return new StreamPump(
        new TableStream(LocalCloud.DATABASE, table),
        new Positions(folder.resolve(positions)),
        new LocalFunction<>("CountThings", function, Duration.ofMinutes(1)),
        new DeadLetters(deadLetters(), InstantSource.system(), said::add));
  }

  private Path deadLetters() {
    return folder.resolve("dead-letters.jsonl");
  }

  /** How often it fails until there is nothing more. */
  private static int failuresOf(StreamPump pump) throws IOException {
    int failures = 0;
    while (failures < 1_000) {
      try {
        run(pump);
        return failures;
      } catch (StreamPump.ChangeFailed e) {
        failures++;
      }
    }
    throw new AssertionError("it never gives up");
  }

  /** Until there is nothing more. */
  private static void run(StreamPump pump) throws IOException {
    while (pump.pump()) {
      // There may be more.
    }
  }

  private void put(String name) {
    Aws.dynamo().putItem(put -> put.tableName(table).item(Item.key(name, "x")));
  }

  private StreamsEventResponse works(DynamodbEvent event, Object context) {
    event.getRecords().forEach(record -> seen.add(name(record)));
    return new StreamsEventResponse(List.of());
  }

  private StreamsEventResponse breaksDown(DynamodbEvent event, Object context) {
    works(event, context);
    throw new IllegalStateException("out of order");
  }

  private StreamsEventResponse failsAt(String name, DynamodbEvent event) {
    for (var record : event.getRecords()) {
      seen.add(name(record));
      if (name(record).equals(name)) {
        return new StreamsEventResponse(
            List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber())));
      }
    }
    return new StreamsEventResponse(List.of());
  }

  private static String name(DynamodbStreamRecord record) {
    return record.getDynamodb().getKeys().get("pk").getS();
  }
}
