package kz.ecomap.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Party;
import kz.ecomap.casework.Publish;
import kz.ecomap.complaints.ChangedChains.Head;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.SampleComplaint;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), clock);

  @Test
  void aDigestCoversWhatHappenedOnItsDayAndTheDigestOfTheDayBefore() {
    var first = file();
    file();
    nextMorning();
    publish();
    take(first);
    nextMorning();
    nextMorning();
    publish();

    var digests = wiring.digestStore().page(10, Optional.empty()).elements();
    assertEquals(
        List.of(MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY),
        digests.stream().map(Digest::day).toList());
    assertEquals(List.of(0, 1, 2), digests.stream().map(Digest::count).toList());
    assertEquals(digests.get(1).hash(), digests.get(0).previous().orElseThrow());
    assertEquals(digests.get(2).hash(), digests.get(1).previous().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T18:59:59Z, 0",
    "2026-11-02T19:09:59Z, 0",
    "2026-11-02T19:10:00Z, 1",
    "2026-11-03T19:09:59Z, 1"
  })
  void aDayIsDigestedOnceItIsSafelyOver(Instant now, int digests) {
    file();
    clock.set(now);
    wiring.digests().publishFrom(MONDAY);
    assertEquals(digests, listed().size());
  }

  @Test
  void thoseAfterAFirstOneAreDueHoweverLongAgoItWas() {
    file();
    IntStream.range(0, 4).forEach(i -> nextMorning());
    wiring.digests().begin(MONDAY);
    wiring.digests().begin(MONDAY.minusDays(9));
    assertEquals(1, listed().size());
    assertEquals(3, wiring.digests().publishDue().size());
    assertEquals(4, listed().size());
  }

  @Test
  void runningItTwiceLateOrTwiceAtOnceChangesNothing() throws Exception {
    IntStream.range(0, 5).forEach(i -> file());
    nextMorning();
    publish();
    var once = listed();
    publish();
    assertEquals(once, listed());
    IntStream.range(0, 7).forEach(i -> nextMorning());
    var pool = Executors.newFixedThreadPool(2);
    Callable<List<Digest>> run = wiring.digests()::publishDue;
    for (var done : pool.invokeAll(List.of(run, run))) {
      done.get();
    }
    pool.shutdown();
    var later = wiring.digestStore().page(100, Optional.empty()).elements();
    assertEquals(8, later.size());
    for (int i = 1; i < later.size(); i++) {
      assertEquals(later.get(i).hash(), later.get(i - 1).previous().orElseThrow());
    }
  }

  /** More than one transaction of proofs. */
  @Test
  void everyComplaintOfADayCanProveThatItIsInTheDigest() {
    var ids = IntStream.range(0, 101).mapToObj(i -> file()).toList();
    take(ids.get(7));
    nextMorning();
    publish();
    var digest = wiring.digestStore().find(MONDAY).orElseThrow();
    assertEquals(101, digest.count());
    for (var id : ids) {
      var proof = wiring.digestStore().proof(digest, id).orElseThrow();
      var file = wiring.complaints().whole(id);
      assertEquals(new Head(id, file.timeline().size(), file.head()), proof.head());
      assertEquals(digest.root(), MerkleTree.rootFrom(Proof.leaf(proof.head()), proof.path()));
    }
  }

  @Test
  void theFirstDigestIsYesterdaysAndMissedDaysAreMadeUpFor() {
    IntStream.range(0, 3).forEach(i -> nextMorning());
    publish();
    assertEquals(List.of("2026-11-04"), days());
    IntStream.range(0, 3).forEach(i -> nextMorning());
    publish();
    assertEquals(List.of("2026-11-07", "2026-11-06", "2026-11-05", "2026-11-04"), days());
  }

  @Test
  void anybodyCanFollowThePathFromAPublicComplaintToTheDigest() {
    var published = file();
    var hidden = SampleComplaint.file(wiring);
    take(published);
    nextMorning();
    publish();
    assertEquals(200, digest("2026-11-02").withoutQuery().to(new GetDigest(wiring)).status());
    var answer = proof(published, "");
    assertEquals(200, answer.status());
    var proof = answer.json().get("proof");
    assertEquals(wiring.complaints().whole(published).head(), proof.get("hash").textValue());
    assertEquals(
        answer.json().get("root").textValue(),
        MerkleTree.rootFrom(
            Proof.leaf(
                new Head(
                    published, proof.get("position").intValue(), proof.get("hash").textValue())),
            steps(proof.get("path"))));
    assertEquals(404, proof(hidden.id(), "").status());
    var code = wiring.filings().trackingCode(hidden).display();
    assertEquals(200, proof(hidden.id(), code).status());
    assertEquals("no-store", proof(hidden.id(), code).header("Cache-Control"));
    assertEquals(404, proof(published, code).status());
    assertEquals(404, proof("000000000000", "").status());
  }

  @Test
  void aDigestMayBeKeptForEverAndADayWithoutOneIsNotThere() {
    nextMorning();
    publish();
    var answer = digest("2026-11-02").withoutQuery().to(new GetDigest(wiring));
    assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
    for (var day : List.of("2026-11-03", "2026-11-01", "yesterday")) {
      assertEquals(404, digest(day).withoutQuery().to(new GetDigest(wiring)).status(), day);
    }
  }

  @Test
  void theListGoesOnWhereAPageEnds() {
    IntStream.range(0, 5).forEach(i -> nextMorning());
    wiring.digests().publishFrom(MONDAY);
    var first = ApiCall.of("list-digests").query("limit", 2).to(new ListDigests(wiring));
    var next = first.json().at("/links/0/href").textValue();
    assertEquals("</api/v1/digests" + next.substring(15) + ">; rel=\"next\"", first.header("Link"));
    var cursor = next.replaceAll(".*cursor=([^&]+).*", "$1");
    var second =
        ApiCall.of("list-digests")
            .query("limit", 500)
            .query("cursor", cursor)
            .to(new ListDigests(wiring));
    assertEquals("2026-11-04", second.json().at("/digests/0/day").textValue());
    assertEquals(3, second.json().get("digests").size());
    assertEquals(0, second.json().get("links").size());
  }

  @Test
  void whateverIsInADigestChangesItsHash() {
    var digest = new Digest(MONDAY, 2, "ab".repeat(32), Optional.of("cd".repeat(32)));
    assertNotEquals(digest.hash(), new Digest(MONDAY, 3, digest.root(), digest.previous()).hash());
    assertNotEquals(
        digest.hash(), new Digest(MONDAY.plusDays(1), 2, digest.root(), digest.previous()).hash());
    assertNotEquals(digest.hash(), new Digest(MONDAY, 2, digest.root(), Optional.empty()).hash());
    // Made with: printf '{"count":2,"day":"2026-11-02","previous":"cdcd…","root":"abab…"}' |
    // sha256sum
    assertEquals("002756e04a92c834494b45caf436751c4c7c0f17b2f62c8e6ca18967199f0aa7", digest.hash());
  }

  private String file() {
    return SampleComplaint.file(wiring).id();
  }

  private void take(String id) {
    wiring.casework().take(id, new Publish(Set.of(), Set.of()), Party.MODERATOR);
  }

  private void publish() {
    new PublishDigest(wiring)
        .handleRequest(
            SampleEvent.of(ScheduledEvent.class, SampleEvent.text("publish-digest")), null);
  }

  private void nextMorning() {
    clock.pass(Duration.ofDays(1));
  }

  private List<JsonNode> listed() {
    var digests = new ArrayList<JsonNode>();
    ApiCall.of("list-digests")
        .to(new ListDigests(wiring))
        .json()
        .get("digests")
        .forEach(digests::add);
    return digests;
  }

  private List<String> days() {
    return listed().stream().map(digest -> digest.get("day").textValue()).toList();
  }

  private static ApiCall digest(String day) {
    return ApiCall.of("get-digest").path("date", day);
  }

  private ApiAnswer proof(String complaint, String code) {
    return digest("2026-11-02")
        .query("complaint", complaint)
        .header("Tracking-Code", code)
        .to(new GetDigest(wiring));
  }

  private static List<MerkleTree.Step> steps(JsonNode path) {
    var steps = new ArrayList<MerkleTree.Step>();
    path.forEach(
        step ->
            steps.add(
                new MerkleTree.Step(
                    step.get("side").textValue().equals("left"), step.get("hash").textValue())));
    return steps;
  }
}
