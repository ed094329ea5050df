package kz.ecomap.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.ecomap.Wiring;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.evidence.Queues;
import kz.ecomap.places.Location;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseworkTest {
  private static final TestCloud CLOUD = TestCloud.fresh();
  private static final Step PUBLISH = new Publish(Set.of(), Set.of());
  private static final Step ANSWER = new Answer("Мусор вывезен 12 ноября.");

  /** How a complaint comes into a state. */
  private static final Map<Status, List<Step>> WAYS =
      new EnumMap<>(
          Map.of(
              Status.RECEIVED, List.of(),
              Status.REJECTED, List.of(new Reject("Это не о природе, а о соседях.")),
              Status.PUBLISHED, List.of(PUBLISH),
              Status.IN_WORK, List.of(PUBLISH, new TakeUp()),
              Status.ANSWERED, List.of(PUBLISH, ANSWER),
              Status.RESOLVED, List.of(PUBLISH, ANSWER, new Confirm()),
              Status.CONTESTED, List.of(PUBLISH, ANSWER, new Contest("Свалка на месте."))));

  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(CLOUD.environment(), clock);
  private String id;

  @BeforeEach
  void file() {
    id =
        wiring
            .filings()
            .file(
                new ComplaintDraft(
                    Codes.category("waste_dump").orElseThrow(),
                    "За гаражами третий месяц растёт свалка.",
                    new Location(43.2567, 76.9286),
                    "KZ-75",
                    "AKIMAT",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty(),
                new byte[0])
            .id();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "RECEIVED,  PUBLISH REJECT",
    "REJECTED,  ''",
    "PUBLISHED, TAKE_UP ACT ANSWER",
    "IN_WORK,   ACT ANSWER",
    "ANSWERED,  ACT CONFIRM CONTEST",
    "RESOLVED,  ACT",
    "CONTESTED, TAKE_UP ACT ANSWER"
  })
  void inEachStateExactlySomeStepsCanBeTaken(Status state, String possible) {
    var steps =
        Map.of(
            "PUBLISH", PUBLISH,
            "REJECT", new Reject("Это не о природе, а о соседях."),
            "TAKE_UP", new TakeUp(),
            "ACT", new Act(measure()),
            "ANSWER", ANSWER,
            "CONFIRM", new Confirm(),
            "CONTEST", new Contest("Свалка на месте."));
    var taken = new ArrayList<String>();
    for (var step : steps.entrySet()) {
      file();
      bringTo(state);
      try {
        take(step.getValue());
        taken.add(step.getKey());
      } catch (Problem problem) {
        assertEquals(409, problem.status(), step.getKey());
      }
    }
    taken.sort(null);
    assertEquals(
        possible.isEmpty() ? List.of() : List.of(possible.split(" ", 9)).stream().sorted().toList(),
        taken);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"RECEIVED", "REJECTED", "PUBLISHED", "IN_WORK", "ANSWERED", "RESOLVED", "CONTESTED"})
  void theTimelineTellsEveryStepAndOnlyThePublicOnesAreListed(Status state) {
    var file = bringTo(state);
    assertEquals(state, file.complaint().status());
    assertEquals(1 + WAYS.get(state).size(), file.timeline().size());
    assertEquals(TimelineEntry.Kind.RECEIVED, file.timeline().get(0).kind());
    assertEquals(file.timeline().size(), file.complaint().version());
    var listed =
        ApiCall.of("list-complaints")
            .query("limit", 500)
            .to(new ListComplaints(wiring))
            .json()
            .toString()
            .contains(id);
    assertEquals(state.isPublic(), listed);
  }

  @Test
  void publishingStartsTheAuthoritysTermAndContestingStartsItAnew() {
    clock.pass(Duration.ofDays(2));
    var published = take(PUBLISH).complaint();
    assertEquals(LocalDate.of(2026, 11, 4), published.term().startedOn());
    assertEquals(LocalDate.of(2026, 11, 25), published.term().dueOn());
    clock.pass(Duration.ofDays(30));
    assertTrue(published.isOverdue(LocalDate.of(2026, 12, 4)));
    take(ANSWER);
    var contested = take(new Contest("Свалка на месте.")).complaint();
    assertEquals(LocalDate.of(2026, 12, 4), contested.term().startedOn());
  }

  @Test
  void aMeasureIsKeptWithTheComplaint() {
    bringTo(Status.IN_WORK);
    var file = take(new Act(measure()));
    assertEquals(List.of(measure()), file.measures());
    assertEquals("Поставить контейнеры", file.timeline().get(3).text().orElseThrow());
  }

  @Test
  void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    Callable<Integer> publish =
        () ->
            ApiCall.of("decide-complaint").path("id", id).to(new DecideComplaint(wiring)).status();
    Callable<Integer> reject =
        () ->
            ApiCall.of("decide-complaint")
                .path("id", id)
                .body("{\"decision\":\"reject\",\"reason\":\"Это не о природе.\"}")
                .to(new DecideComplaint(wiring))
                .status();
    var answers = new ArrayList<Integer>();
    for (Future<Integer> future : pool.invokeAll(List.of(publish, reject))) {
      answers.add(future.get());
    }
    pool.shutdown();
    answers.sort(null);
    assertEquals(List.of(200, 409), answers);
    assertEquals(2, wiring.complaintStore().find(id).orElseThrow().timeline().size());
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
    bringTo(Status.PUBLISHED);
    var office = Queues.of("AKIMAT", "KZ-75");
    var waiting = wiring.queue().page(office, 500, Optional.empty()).elements();
    assertTrue(waiting.stream().anyMatch(file -> file.complaint().id().equals(id)));
    take(ANSWER);
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
            Problem.class, () -> wiring.casework().take("000000000000", PUBLISH, Party.MODERATOR));
    assertEquals(404, problem.status());
  }

  private ComplaintFile take(Step step) {
    var party =
        switch (step.by().iterator().next()) {
          case MODERATOR -> Party.MODERATOR;
          case REPORTER -> Party.REPORTER;
          case CLOCK -> Party.CLOCK;
          case AUTHORITY, EDITOR -> Party.authority("AKIMAT", "KZ-75");
        };
    return wiring.casework().take(id, step, party);
  }

  private ComplaintFile bringTo(Status state) {
    WAYS.get(state).forEach(this::take);
    return wiring.complaintStore().find(id).orElseThrow();
  }

  private Measure measure() {
    return new Measure(
        "1m4k7tx2m8pq",
        "Поставить контейнеры",
        Measure.State.PLANNED,
        Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(450_000L),
        id,
        List.of(id),
        List.of());
  }
}
