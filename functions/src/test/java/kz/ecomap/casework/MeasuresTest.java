package kz.ecomap.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Status;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.places.Location;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authorities did or promised. */
class MeasuresTest {
  private static final TestCloud CLOUD = TestCloud.fresh();
  private static final String PLANNED =
      "{'text':'Поставить контейнеры','state':'planned','plannedFor':'2026-12-01'}";

  private final Cases cases = new Cases(CLOUD);

  @Test
  void aMeasureGoesFromThePromiseToTheProof() {
    var filed = cases.in(Status.IN_WORK);
    var planned = record(filed, PLANNED);
    assertEquals(201, planned.status());
    var id = planned.json().at("/properties/measures/0/id").textValue();
    cases.noon("2026-11-20");
    var started =
        "{'text':'Поставить контейнеры','state':'started','plannedFor':'2026-12-01',"
            + "'startedOn':'2026-11-19','costTenge':450000}";
    assertEquals(200, revise(filed, id, started).status());
    var before = cases.photo(filed, Purpose.BEFORE);
    var after = cases.photo(filed, Purpose.AFTER);
    var done =
        "{'text':'Поставить контейнеры','state':'done','startedOn':'2026-11-19',"
            + "'doneOn':'2026-11-20','costTenge':430000,'photos':[%s]}";
    assertEquals(
        List.of("/photos no_proof"),
        revise(filed, id, done.formatted("'" + before + "'")).errors());
    var finished = revise(filed, id, done.formatted("'%s','%s'".formatted(before, after)));
    assertEquals(200, finished.status());
    var measure = cases.find(filed).measure(id).orElseThrow();
    assertEquals(Measure.State.DONE, measure.state());
    assertEquals(List.of(before, after), measure.photos());
    assertEquals(430_000L, measure.costTenge().orElseThrow());
    assertEquals(List.of("/state backwards"), revise(filed, id, started).errors());
    var states =
        cases.find(filed).timeline().stream()
            .flatMap(entry -> entry.details().measureState().stream())
            .toList();
    assertEquals(List.of(Measure.State.PLANNED, Measure.State.STARTED, Measure.State.DONE), states);
  }

  @Test
  void aMeasureForSeveralComplaintsIsOnEachOfThem() {
    var home = cases.in(Status.IN_WORK);
    var second = cases.in(Status.PUBLISHED);
    var third = cases.in(Status.ANSWERED);
    var body =
        PLANNED.replace("}", ",'complaints':['%s','%s']}".formatted(second.id(), third.id()));
    var id = record(home, body).json().at("/properties/measures/0/id").textValue();
    for (var one : List.of(home, second, third)) {
      var measure = cases.find(one).measure(id).orElseThrow();
      assertEquals(home.id(), measure.home());
      assertEquals(List.of(home.id(), second.id(), third.id()), measure.complaints());
      var timeline = cases.find(one).timeline();
      assertEquals("measure", timeline.get(timeline.size() - 1).kind().code());
    }
    // A measure is revised where its photos are.
    assertEquals(404, revise(second, id, PLANNED).status());
    // One that another body must answer now keeps what it was told.
    cases.take(second, new Forward("SES", "Не к акимату вопрос."));
    var later = PLANNED.replace("2026-12-01", "2026-12-15");
    assertEquals(200, revise(home, id, later).status());
    assertEquals(
        "2026-12-15",
        cases.find(third).measure(id).orElseThrow().plannedFor().orElseThrow().toString());
    assertEquals(
        "2026-12-01",
        cases.find(second).measure(id).orElseThrow().plannedFor().orElseThrow().toString());
  }

  @Test
  void aMeasureServesNoOtherAuthoritysComplaint() {
    var home = cases.in(Status.IN_WORK);
    var other = cases.in(Status.PUBLISHED);
    cases.take(other, new Forward("SES", "Не к акимату вопрос."));
    var hidden = cases.in(Status.RECEIVED);
    for (var wrong : List.of(other.id(), hidden.id(), "000000000000")) {
      var answer = record(home, PLANNED.replace("}", ",'complaints':['" + wrong + "']}"));
      assertEquals(List.of("/complaints/0 not_own_complaint"), answer.errors());
    }
    assertTrue(cases.find(home).measures().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'Поставить контейнеры','state':'planned'}                                 |"
            + " /plannedFor required",
        "{'text':'Поставить контейнеры','state':'started'}                                 |"
            + " /startedOn required",
        "{'text':'Поставить контейнеры','state':'started','startedOn':'2026-11-03'}        |"
            + " /startedOn in_the_future",
        "{'text':'Поставить"
            + " контейнеры','state':'planned','plannedFor':'2026-12-01','startedOn':'2026-11-02'} |"
            + " /startedOn not_in_this_state",
        "{'text':'Поставить"
            + " контейнеры','state':'done','startedOn':'2026-11-02','doneOn':'2026-11-01'} |"
            + " /doneOn before_start",
        "{'text':'Поставить"
            + " контейнеры','state':'done','startedOn':'2026-11-01','doneOn':'2026-11-02'} |"
            + " /photos no_proof",
        "{'text':'Поставить"
            + " контейнеры','state':'planned','plannedFor':'2026-12-01','costTenge':1.5} |"
            + " /costTenge not_an_integer",
        "{'text':'Поставить"
            + " контейнеры','state':'planned','plannedFor':'2026-12-01','photos':['1m4k7tx2m8pq']}"
            + " | /photos/0 no_such_evidence"
      })
  void aWrongMeasureIsNamed(String body, String error) {
    var answer = record(cases.in(Status.IN_WORK), body);
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  @Test
  void aPhotoOfTheComplaintIsNoProof() {
    var filed = cases.file(new Location(43.25, 76.9));
    cases.take(filed, Cases.PUBLISH);
    var photo = cases.photo(filed, Purpose.COMPLAINT);
    var done =
        "{'text':'Поставить контейнеры','state':'done','startedOn':'2026-11-01',"
            + "'doneOn':'2026-11-02','photos':['"
            + photo
            + "']}";
    assertEquals(List.of("/photos/0 no_such_evidence"), record(filed, done).errors());
  }

  private ApiAnswer record(Filed filed, String body) {
    return ApiCall.of("record-measure")
        .path("id", filed.id())
        .body(body.replace('\'', '"'))
        .to(new RecordMeasure(cases.wiring));
  }

  private ApiAnswer revise(Filed filed, String measure, String body) {
    return ApiCall.of("revise-measure")
        .path("id", filed.id())
        .path("measure", measure)
        .body(body.replace('\'', '"'))
        .to(new ReviseMeasure(cases.wiring));
  }
}
