package kz.ecomap.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.GetComplaint;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.complaints.RequestUpload;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.SupportComplaint;
import kz.ecomap.places.Location;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;

/** What is near, what is the same, and who else says so. */
class DoublesTest {
  private final TestCloud cloud = TestCloud.fresh();
  private final Cases cases = new Cases(cloud);

  @Test
  void whileFilingWhatIsNearIsFoundWithItsDistance() {
    var near = cases.file(new Location(43.2567, 76.9286));
    cases.clock.pass(Duration.ofMinutes(1));
    var nearer = cases.file(new Location(43.2576, 76.9286));
    var far = cases.file(new Location(43.2600, 76.9286));
    var hidden = cases.file(new Location(43.2567, 76.9286));
    List.of(near, nearer, far).forEach(one -> cases.take(one, Cases.PUBLISH));
    var found = near("43.2577,76.9286", "group", "waste", "from", "2026-10-03");
    assertEquals(200, found.status());
    var distances = new ArrayList<String>();
    found
        .json()
        .get("features")
        .forEach(
            one ->
                distances.add(
                    one.get("id").textValue() + " " + one.at("/properties/distance").intValue()));
    assertEquals(List.of(nearer.id() + " 11", near.id() + " 111"), distances);
    assertFalse(found.json().toString().contains(hidden.id()));
    assertEquals(1, near("43.2577,76.9286", "radius", "50").json().get("features").size());
    assertEquals(3, near("43.2577,76.9286", "radius", "1000").json().get("features").size());
    assertEquals(0, near("43.2577,76.9286", "group", "air").json().get("features").size());
    assertEquals(List.of("?near not_a_place"), near("hier").errors());
    assertEquals(List.of("?radius out_of_range"), near("43,76", "radius", "5001").errors());
    var alone = ApiCall.of("list-complaints").withoutQuery().query("radius", 5);
    assertEquals(
        List.of("?radius only_with_near"), alone.to(new ListComplaints(cases.wiring)).errors());
  }

  @Test
  void aBrowserCountsOnceAndNothingOfItIsKept() {
    var filed = cases.in(Status.PUBLISHED);
    assertEquals(201, support(filed, "browser-a-0000000001", "affects_me").status());
    assertEquals(200, support(filed, "browser-a-0000000001", "affects_me").status());
    var again = support(filed, "browser-a-0000000001", "still_there");
    assertEquals(201, again.status());
    assertEquals(200, support(filed, "browser-a-0000000001", "still_there").status());
    support(filed, "browser-b-0000000001", "still_there");
    var support = cases.find(filed).support();
    assertEquals(2, support.count());
    assertEquals(2, support.stillThere());
    assertEquals(LocalDate.of(2026, 11, 2), support.stillThereOn().orElseThrow());
    assertEquals(1, again.json().at("/properties/support/count").intValue());
    var everything =
        cloud.dynamo().scan(scan -> scan.tableName(cloud.nameOf(Resource.COMPLAINTS))).toString();
    assertFalse(everything.contains("browser-a"));
  }

  @Test
  void theSameBrowserCannotBeRecognisedAtAnotherComplaint() {
    var one = cases.in(Status.PUBLISHED);
    var other = cases.in(Status.PUBLISHED);
    support(one, "browser-a-0000000001", "affects_me");
    support(other, "browser-a-0000000001", "affects_me");
    var names = new ArrayList<String>();
    for (var item :
        cloud.dynamo().scan(scan -> scan.tableName(cloud.nameOf(Resource.COMPLAINTS))).items()) {
      if (item.get("pk").s().startsWith("SUPPORT#")) {
        names.add(item.get("sk").s());
      }
    }
    assertEquals(2, names.stream().distinct().count());
  }

  @Test
  void manyWhoSpeakAtOnceAreAllCounted() throws Exception {
    var filed = cases.in(Status.PUBLISHED);
    var pool = Executors.newFixedThreadPool(4);
    var calls = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 12; i++) {
      var browser = "browser-number-%05d".formatted(i / 2);
      calls.add(() -> support(filed, browser, "affects_me").status());
    }
    var statuses = new ArrayList<Integer>();
    for (var done : pool.invokeAll(calls)) {
      statuses.add(done.get());
    }
    pool.shutdown();
    long refused = statuses.stream().filter(status -> status == 409).count();
    long counted = statuses.stream().filter(status -> status == 201).count();
    assertEquals(counted, cases.find(filed).support().count(), statuses::toString);
    assertTrue(refused > 0 || counted == 6, statuses::toString);
  }

  @Test
  void aSupporterMayAddAPhotoAndNobodyElse() {
    var filed = cases.in(Status.PUBLISHED);
    assertEquals(404, upload(filed, "browser-a-0000000001", 1));
    support(filed, "browser-a-0000000001", "still_there");
    for (int number = 1; number <= 3; number++) {
      assertEquals(201, upload(filed, "browser-a-0000000001", number));
    }
    assertEquals(409, upload(filed, "browser-a-0000000001", 4));
  }

  @Test
  void aDoubleLeadsToTheOtherAndItsSupportersCountThere() {
    var one = cases.in(Status.PUBLISHED);
    var other = cases.in(Status.PUBLISHED);
    support(one, "browser-a-0000000001", "affects_me");
    support(one, "browser-b-0000000001", "affects_me");
    support(other, "browser-c-0000000001", "affects_me");
    cases.take(one, new Join(other.id()));

    var joined = cases.find(other).support();
    assertEquals(4, joined.count(), "two supporters, their reporter, and one of its own");
    assertEquals(one.id(), joined.doubles().get(0).id());
    var led = get(one);
    assertEquals(307, led.status());
    assertEquals("/api/v1/complaints/" + other.id(), led.header("Location"));
    assertEquals(404, support(one, "browser-d-0000000001", "affects_me").status());
    var mine =
        ApiCall.of("get-complaint")
            .path("id", one.id())
            .header("Tracking-Code", one.code())
            .to(new GetComplaint(cases.wiring));
    assertEquals(other.id(), mine.json().at("/properties/joinedTo").textValue());
    assertEquals("joined", mine.json().at("/properties/timeline/2/kind").textValue());
    assertEquals(other.id(), mine.json().at("/properties/timeline/2/other").textValue());
    // Others stand on it now.
    assertEquals(409, problem(other, new Withdraw()));
    assertEquals(409, problem(other, new Join(cases.in(Status.PUBLISHED).id())));
  }

  @Test
  void partedItIsDecidedOnAnewAndTakesItsSupportersWithIt() {
    var one = cases.in(Status.PUBLISHED);
    var other = cases.in(Status.PUBLISHED);
    support(one, "browser-a-0000000001", "affects_me");
    cases.take(one, new Join(other.id()), new Part());
    assertEquals(0, cases.find(other).support().count());
    assertEquals(404, get(one).status());
    cases.take(one, Cases.PUBLISH);
    assertEquals(200, get(one).status());
    assertEquals(1, cases.find(one).support().count());
    var kinds = cases.find(other).timeline().stream().map(entry -> entry.kind().code()).toList();
    assertEquals(List.of("received", "published", "double_added", "double_removed"), kinds);
  }

  @Test
  void aDoubleIsPartedFromOneThatIsSolvedToo() {
    var one = cases.in(Status.PUBLISHED);
    var other = cases.in(Status.PUBLISHED);
    cases.take(one, new Join(other.id()));
    cases.take(other, Cases.ANSWER, new Confirm());
    cases.take(one, new Part());
    assertEquals(Status.RECEIVED, cases.find(one).complaint().status());
    assertEquals(Status.RESOLVED, cases.find(other).complaint().status());
    assertEquals(0, cases.find(other).support().count());
  }

  private int problem(Filed filed, Step step) {
    return assertThrows(Problem.class, () -> cases.take(filed, step)).status();
  }

  private ApiAnswer get(Filed filed) {
    return ApiCall.of("get-complaint").path("id", filed.id()).to(new GetComplaint(cases.wiring));
  }

  private ApiAnswer near(String place, String... more) {
    var call = ApiCall.of("list-complaints").withoutQuery().query("near", place);
    for (int i = 0; i < more.length; i += 2) {
      call.query(more[i], more[i + 1]);
    }
    return call.to(new ListComplaints(cases.wiring));
  }

  private ApiAnswer support(Filed filed, String browser, String says) {
    return ApiCall.of("support-complaint")
        .path("id", filed.id())
        .body("{\"supporter\":\"%s\",\"says\":\"%s\"}".formatted(browser, says))
        .to(new SupportComplaint(cases.wiring));
  }

  private int upload(Filed filed, String browser, int number) {
    var body =
        "{\"contentType\":\"image/png\",\"size\":1000,\"sha256\":\"%064x\",\"purpose\":\"support\"}";
    return ApiCall.of("request-upload")
        .path("id", filed.id())
        .withoutHeader("Tracking-Code")
        .header("Supporter", browser)
        .body(body.formatted(number))
        .to(new RequestUpload(cases.wiring))
        .status();
  }
}
