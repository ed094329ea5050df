package kz.ecomap.casework;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.complaints.Status;
import kz.ecomap.evidence.Queues;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseworkTest {
  private static final TestCloud CLOUD = TestCloud.fresh();

  private final Cases cases = new Cases(CLOUD);
  private final TestClock clock = cases.clock;
  private final Wiring wiring = cases.wiring;
  private final Filed filed = cases.file();
  private final String id = filed.id();

  @ParameterizedTest
  @CsvSource({
    "RECEIVED,  received",
    "REJECTED,  received rejected",
    "PUBLISHED, received published",
    "IN_WORK,   received published taken_up",
    "ANSWERED,  received published answered",
    "RESOLVED,  received published answered confirmed",
    "CONTESTED, received published answered contested",
    "JOINED,    received published joined",
    "WITHDRAWN, received published withdrawn"
  })
  void theTimelineTellsEveryStepAndOnlyThePublicOnesAreListed(Status state, String kinds) {
    var complaint = cases.in(state);
    var file = cases.find(complaint);
    assertEquals(state, file.complaint().status());
    assertEquals(
        kinds, file.timeline().stream().map(entry -> entry.kind().code()).collect(joining(" ")));
    assertEquals(file.timeline().size(), file.complaint().version());
    var listed =
        ApiCall.of("list-complaints")
            .query("limit", 500)
            .to(new ListComplaints(wiring))
            .json()
            .toString()
            .contains(complaint.id());
    assertEquals(state.isPublic(), listed);
  }

  @Test
  void publishingStartsTheAuthoritysTermAndContestingStartsItAnew() {
    clock.pass(Duration.ofDays(2));
    var published = cases.take(filed, Cases.PUBLISH).complaint();
    assertEquals(LocalDate.of(2026, 11, 4), published.term().startedOn());
    assertEquals(LocalDate.of(2026, 11, 25), published.term().dueOn());
    clock.pass(Duration.ofDays(30));
    assertTrue(published.isOverdue(LocalDate.of(2026, 12, 4)));
    cases.take(filed, Cases.ANSWER);
    var contested = cases.take(filed, Cases.CONTEST).complaint();
    assertEquals(LocalDate.of(2026, 12, 4), contested.term().startedOn());
  }

  @Test
  void ofTwoWhoActAtOnceOneWinsAndTheOtherIsToldWhatHappened() throws Exception {
    cases.take(filed, Cases.PUBLISH);
    var pool = Executors.newFixedThreadPool(2);
    Callable<ApiAnswer> forward =
        () ->
            ApiCall.of("decide-complaint")
                .path("id", id)
                .body(
                    "{\"decision\":\"forward\",\"authority\":\"SES\",\"reason\":\"Не к акимату.\"}")
                .to(new DecideComplaint(wiring));
    Callable<ApiAnswer> answer =
        () -> ApiCall.of("answer-complaint").path("id", id).to(new AnswerComplaint(wiring));
    var answers = new ArrayList<ApiAnswer>();
    for (Future<ApiAnswer> future : pool.invokeAll(List.of(forward, answer))) {
      answers.add(future.get());
    }
    pool.shutdown();
    var file = cases.find(filed);
    assertEquals(3, file.timeline().size());
    boolean forwarded = file.complaint().authority().equals("SES");
    var winner = answers.get(forwarded ? 0 : 1);
    var loser = answers.get(forwarded ? 1 : 0);
    assertEquals(200, winner.status());
    // Who came after the complaint was another's is told that it is; who came at once, what
    // happened.
    assertTrue(loser.status() == 409 || (forwarded && loser.status() == 403));
    if (loser.status() == 409) {
      assertEquals(
          forwarded ? "forwarded" : "answered",
          loser.json().at("/complaint/happened/kind").textValue());
      assertEquals(3, loser.json().at("/complaint/version").intValue());
    }
  }

  @Test
  void whoHasSeenAnotherVersionIsStopped() {
    var call = ApiCall.of("decide-complaint").path("id", id);
    assertEquals(412, call.header("If-Match", "\"v2\"").to(new DecideComplaint(wiring)).status());
    assertEquals(200, call.header("If-Match", "\"v1\"").to(new DecideComplaint(wiring)).status());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                | /decision required",
        "{\"decision\":\"maybe\"}                                          | /decision"
            + " unknown_code",
        "{\"decision\":\"reject\"}                                         | /reason required",
        "{\"decision\":\"reject\",\"reason\":\"нет\"}                      | /reason too_short",
        "{\"decision\":\"publish\",\"show\":[\"a\"]}                       | /show not_waiting",
        "{\"decision\":\"publish\",\"withhold\":[\"a\"]}                   | /withhold not_waiting",
        "{\"decision\":\"publish\",\"show\":[\"a\"],\"withhold\":[\"a\"]}  | /withhold"
            + " both_shown_and_withheld"
      })
  void aWrongDecisionIsNamedAndChangesNothing(String body, String error) {
    var answer =
        ApiCall.of("decide-complaint").path("id", id).body(body).to(new DecideComplaint(wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
    assertEquals(
        Status.RECEIVED, wiring.complaintStore().find(id).orElseThrow().complaint().status());
  }

  @Test
  void theQueuesHoldWhatWaitsTheMostUrgentFirst() {
    var moderators = wiring.queue().page(Queues.MODERATORS, 500, Optional.empty()).elements();
    assertTrue(moderators.stream().anyMatch(file -> file.complaint().id().equals(id)));
    var due = moderators.stream().map(file -> file.complaint().term().dueOn()).toList();
    assertEquals(due.stream().sorted().toList(), due);
    cases.take(filed, Cases.PUBLISH);
    var office = Queues.of("AKIMAT", "KZ-75");
    var waiting = wiring.queue().page(office, 500, Optional.empty()).elements();
    assertTrue(waiting.stream().anyMatch(file -> file.complaint().id().equals(id)));
    cases.take(filed, Cases.ANSWER);
    var after = wiring.queue().page(office, 500, Optional.empty()).elements();
    assertTrue(after.stream().noneMatch(file -> file.complaint().id().equals(id)));
  }

  @Test
  void anAuthorityWithoutItsOfficeSeesNoQueue() {
    var call = ApiCall.of("list-queue").caller("authority");
    assertEquals(403, call.to(new ListQueue(wiring)).status());
    assertEquals(200, ApiCall.of("list-queue").to(new ListQueue(wiring)).status());
  }

  @Test
  void whatDoesNotExistCannotBeDecided() {
    var problem =
        assertThrows(
            Problem.class,
            () -> wiring.casework().take("000000000000", Cases.PUBLISH, Party.MODERATOR));
    assertEquals(404, problem.status());
  }
}
