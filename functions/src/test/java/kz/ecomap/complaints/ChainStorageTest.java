package kz.ecomap.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.clock.Term;
import kz.ecomap.complaints.ChangedChains.Head;
import kz.ecomap.complaints.TimelineEntry.Actor;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.json.CanonicalJson;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.SampleComplaint;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ChainStorageTest {
  private static final TestCloud CLOUD = TestCloud.fresh();

  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(CLOUD.environment(), clock);
  private final ComplaintStore store = wiring.complaintStore();
  private String id;

  @BeforeEach
  void file() {
    id = SampleComplaint.file(wiring).id();
  }

  @Test
  void everyEntryIsTiedToTheOneBeforeFromTheFirstOn() {
    add(entry(Kind.PUBLISHED));
    add(entry(Kind.TAKEN_UP), entry(Kind.ANSWERED).saying("Убрано."));
    var file = store.find(id).orElseThrow();
    assertEquals(Optional.empty(), file.chain().flaw(file.timeline(), file.head()));
    assertEquals(Chain.empty(id).with(file.timeline()), file.chain());
    assertEquals(4, file.chain().links().size());
  }

  @Test
  void whatEverybodyReadsIsEnoughToMakeEveryHashAgain() throws Exception {
    clock.pass(Duration.ofDays(1));
    store.save(
        store.find(id).orElseThrow(),
        Change.of(
            store.find(id).orElseThrow().complaint().become(Status.PUBLISHED, term()),
            entry(Kind.PUBLISHED).due(LocalDate.of(2026, 11, 25))));
    var shown = ApiCall.of("get-complaint").path("id", id).withoutHeader("Tracking-Code");
    var properties = shown.to(new GetComplaint(wiring)).json().get("properties");
    String previous = null;
    for (var entry : properties.get("timeline")) {
      assertEquals(previous, entry.get("previous").textValue());
      assertEquals(hash(entry), entry.get("hash").textValue());
      previous = entry.get("hash").textValue();
    }
    assertEquals(previous, properties.get("head").textValue());
  }

  @Test
  void anEntryIsNeverDatedBeforeTheOneThatItFollows() {
    clock.pass(Duration.ofSeconds(-90));
    add(entry(Kind.PUBLISHED));
    var timeline = store.find(id).orElseThrow().timeline();
    assertEquals(timeline.get(0).at(), timeline.get(1).at());
  }

  @Test
  void nothingIsAddedToAHistoryWhoseHeadIsNotTheOneThatWasRead() {
    var read = store.find(id).orElseThrow();
    var forged =
        new ComplaintFile(
            read.complaint(),
            read.trackingHash(),
            read.timeline(),
            read.chain(),
            "0".repeat(64),
            read.measures(),
            read.evidence(),
            read.support());
    var problem =
        assertThrows(
            Problem.class,
            () -> store.save(forged, Change.of(read.complaint(), entry(Kind.PUBLISHED))));
    assertEquals(409, problem.status());
    assertEquals(1, store.find(id).orElseThrow().timeline().size());
  }

  @Test
  void whoWritesIntoTheDatabaseIsNoticed() {
    add(entry(Kind.ANSWERED).saying("Убрано 3 т."));
    CLOUD
        .dynamo()
        .updateItem(
            update ->
                update
                    .tableName(CLOUD.nameOf(Resource.COMPLAINTS))
                    .key(Item.key(ComplaintItems.partition(id), "TIMELINE#000002"))
                    .updateExpression("SET #text = :text")
                    .expressionAttributeNames(Map.of("#text", "text"))
                    .expressionAttributeValues(
                        Map.of(":text", AttributeValue.fromS("Убрано 30 т."))));
    var file = store.find(id).orElseThrow();
    assertEquals(Optional.of(Chain.Flaw.HASH), file.chain().flaw(file.timeline(), file.head()));
  }

  @Test
  void everyDayKnowsTheHeadsThatItsChangesLeft() {
    var changed = new ChangedChains(CLOUD.dynamo(), CLOUD.nameOf(Resource.COMPLAINTS));
    clock.set(Instant.parse("2027-01-10T18:59:59Z"));
    file();
    var first = id;
    file();
    add(entry(Kind.PUBLISHED));
    var before = head(2);
    clock.pass(Duration.ofSeconds(1));
    add(entry(Kind.ANSWERED));
    assertEquals(
        List.of(new Head(first, 1, store.find(first).orElseThrow().head()), before).stream()
            .sorted(Comparator.comparing(Head::complaint))
            .toList(),
        changed.on(LocalDate.of(2027, 1, 10)));
    assertEquals(List.of(head(3)), changed.on(LocalDate.of(2027, 1, 11)));
    assertEquals(List.of(), changed.on(LocalDate.of(2027, 1, 12)));
  }

  private Head head(int position) {
    return new Head(id, position, store.find(id).orElseThrow().head());
  }

  private TimelineEntry entry(Kind kind) {
    return TimelineEntry.of(clock.instant(), kind, Actor.CENTRE).about("AKIMAT");
  }

  private void add(TimelineEntry... entries) {
    var file = store.find(id).orElseThrow();
    store.save(file, new Change(file.complaint(), List.of(entries), List.of(), Map.of()));
  }

  private static Term term() {
    return Term.toAnswer(LocalDate.of(2026, 11, 3));
  }

  private String hash(JsonNode shown) {
    var sealed = new LinkedHashMap<String, Object>();
    for (var member : shown.properties()) {
      if (!member.getValue().isNull() && !member.getKey().equals("hash")) {
        sealed.put(
            member.getKey(),
            member.getValue().isInt()
                ? member.getValue().intValue()
                : member.getValue().textValue());
      }
    }
    sealed.put("complaint", id);
    return Signer.sha256(CanonicalJson.bytes(sealed));
  }
}
