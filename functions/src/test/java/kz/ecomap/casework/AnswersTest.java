package kz.ecomap.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.GetComplaint;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authorities say, and what the reporter says to that. */
class AnswersTest {
  private static final TestCloud CLOUD = TestCloud.fresh();

  private final Cases cases = new Cases(CLOUD);

  @Test
  void anAnswerHasItsNumberItsDateAndItsPages() {
    var filed = cases.in(Status.IN_WORK);
    var first = cases.photo(filed, Purpose.ANSWER);
    var second = cases.photo(filed, Purpose.ANSWER);
    cases.noon("2026-11-10");
    var answer =
        call(
            "answer-complaint",
            filed,
            "{'text':'Мусор вывезен 12 ноября, место огорожено.','number':'03-14/512',"
                + "'date':'2026-11-09','documents':['%s','%s']}".formatted(second, first),
            new AnswerComplaint(cases.wiring));
    assertEquals(200, answer.status());
    var entry = answer.json().at("/properties/timeline/3");
    assertEquals("answered", entry.get("kind").textValue());
    assertEquals("03-14/512", entry.get("number").textValue());
    assertEquals("2026-11-09", entry.get("dated").textValue());
    var file = cases.find(filed);
    assertEquals(
        List.of(hash(filed, second), hash(filed, first)),
        file.timeline().get(3).details().documents());
    assertEquals(6, file.complaint().handling().answeredIn().orElseThrow());
    assertEquals("2026-12-10", answer.json().at("/properties/verdict/until").textValue());
  }

  @Test
  void pagesAreForTheAuthorityAndTheReporterUntilAModeratorShowsThem() {
    var filed = cases.in(Status.IN_WORK);
    var page = cases.photo(filed, Purpose.ANSWER);
    var photo = cases.photo(filed, Purpose.COMPLAINT);
    var get = new GetComplaint(cases.wiring);
    var anyone = ApiCall.of("get-complaint").path("id", filed.id());
    assertEquals(0, anyone.to(get).json().at("/properties/evidence").size());
    var authority = anyone.authority("AKIMAT", "KZ-75").to(get).json().at("/properties/evidence");
    assertEquals(1, authority.size());
    assertEquals(page, authority.at("/0/id").textValue());
    assertTrue(authority.at("/0/picture/large").isTextual());
    var reporter = anyone.header("Tracking-Code", filed.code()).to(get).json();
    assertEquals(2, reporter.at("/properties/evidence").size());
    cases.take(filed, new Publish(Set.of(page), Set.of(photo)));
    var entries = cases.find(filed).timeline();
    assertEquals("authority", entries.get(entries.size() - 1).by().code());
    var shown = ApiCall.of("get-complaint").path("id", filed.id()).to(get).json();
    assertEquals(page, shown.at("/properties/evidence/0/id").textValue());
    assertTrue(shown.at("/properties/photo").isNull(), "a page of an answer is no cover");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                | /text required",
        "{'text':'Нет.'}                                                   | /text too_short",
        "{'text':'Мусор вывезен 12 ноября.','date':'2026-11-03'}           | /date in_the_future",
        "{'text':'Мусор вывезен 12 ноября.','date':'2026-11-01'}           | /date too_long_ago",
        "{'text':'Мусор вывезен 12 ноября.','documents':['1m4k7tx2m8pq']}  | /documents/0"
            + " no_such_evidence",
        "{'text':'Мусор вывезен 12 ноября.','documents':['$photo']}        | /documents/0"
            + " no_such_evidence"
      })
  void aWrongAnswerIsNamedAndChangesNothing(String body, String error) {
    var filed = cases.in(Status.PUBLISHED);
    var photo = cases.photo(filed, Purpose.COMPLAINT);
    var answer =
        call(
            "answer-complaint",
            filed,
            body.replace("$photo", photo),
            new AnswerComplaint(cases.wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
    assertEquals(Status.PUBLISHED, cases.find(filed).complaint().status());
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-11-06, '2026-11-24', 2026-11-06, 200 ''",
    "2026-11-06, '2027-01-23', 2026-11-06, 200 ''",
    "2026-11-06, '2027-01-24', 2026-11-06, '422 /until too_late'",
    "2026-11-06, '2026-11-23', 2026-11-06, '422 /until not_later'",
    "2026-11-06, '2026-12-20', 2026-11-07, '422 /decidedOn in_the_future'",
    "2026-11-06, '2026-12-20', 2026-11-01, '422 /decidedOn too_long_ago'",
    // Told within three working days: from Tuesday to Friday, not from Monday.
    "2026-11-06, '2026-12-20', 2026-11-03, 200 ''",
    "2026-11-06, '2026-12-20', 2026-11-02, '422 /decidedOn told_too_late'",
    "2026-11-23, '2026-12-20', 2026-11-23, 200 ''",
    "2026-11-24, '2026-12-20', 2026-11-23, '409 '"
  })
  void aTermIsExtendedByTwoMonthsAtMostAndTheCitizenToldInTime(
      String today, String until, String decidedOn, String expected) {
    cases.noon("2026-11-02");
    var filed = cases.in(Status.PUBLISHED);
    cases.noon(today);
    var answer =
        call(
            "extend-term",
            filed,
            "{'reason':'Нужны пробы воды двух сезонов.','until':'%s','decidedOn':'%s'}"
                .formatted(until, decidedOn),
            new ExtendTerm(cases.wiring));
    var said = answer.status() + " " + (answer.status() == 422 ? answer.errors().get(0) : "");
    assertEquals(expected.replace("''", ""), said);
    assertEquals(answer.status() == 200, cases.find(filed).complaint().term().extended());
  }

  @Test
  void aTermIsExtendedOnce() {
    var filed = cases.in(Status.PUBLISHED);
    var extend = new ExtendTerm(cases.wiring);
    var body = "{'reason':'Нужны пробы воды двух сезонов.','until':'2026-12-20'}";
    assertEquals(200, call("extend-term", filed, body, extend).status());
    var again = call("extend-term", filed, body, extend);
    assertEquals(409, again.status());
    assertTrue(again.json().get("type").textValue().endsWith("already_extended"));
    assertEquals("extended", again.json().at("/complaint/happened/kind").textValue());
  }

  @Test
  void whatTheTimelineSaysOfAnExtensionIsTheWorkingDayOnWhichItEnds() {
    cases.noon("2026-11-02");
    var filed = cases.in(Status.PUBLISHED);
    var body = "{'reason':'Нужны пробы воды двух сезонов.','until':'2026-12-16'}";
    var answer = call("extend-term", filed, body, new ExtendTerm(cases.wiring));
    assertEquals("2026-12-17", answer.json().at("/properties/timeline/2/dueOn").textValue());
    assertEquals("2026-12-17", answer.json().at("/properties/clock/dueOn").textValue());
    assertTrue(answer.json().at("/properties/clock/calendarComplete").booleanValue());
  }

  @Test
  void aTermThatBeganAnewCanBeExtendedAgainAndItsSilenceIsTheNewBodys() {
    cases.noon("2026-11-02");
    var filed = cases.in(Status.PUBLISHED);
    var extend = new Extend("Нужны пробы.", LocalDate.of(2026, 12, 4), LocalDate.of(2026, 11, 2));
    cases.take(filed, extend);
    cases.noon("2026-12-07");
    cases.take(filed, new Lapse(), new Forward("SES", "Это к санитарному надзору."));
    var handling = cases.find(filed).complaint().handling();
    assertEquals(List.of(new Stay("AKIMAT", 25, 1, Optional.empty())), handling.past());
    assertEquals(0, handling.lapses());
    assertEquals(1, handling.allLapses());
    assertFalse(cases.find(filed).complaint().term().extended());
    cases.take(
        filed,
        new Extend("Нужны пробы.", LocalDate.of(2027, 1, 29), LocalDate.of(2026, 12, 7)),
        Cases.ANSWER,
        Cases.CONTEST);
    var contested = cases.find(filed).complaint();
    assertFalse(contested.term().extended());
    assertEquals(Optional.of(0), contested.handling().answeredIn());
    // What it answered before it sent it on is its answer, not the next one's.
    cases.take(filed, new Forward("DEP_ECOLOGY", "Отходы завода."));
    var sentOn = cases.find(filed).complaint().handling();
    assertEquals(new Stay("SES", 0, 0, Optional.of(0)), sentOn.past().get(1));
    assertEquals(Optional.empty(), sentOn.answeredIn());
  }

  @ParameterizedTest(name = "{0} days after the answer: {1}")
  @CsvSource({"0, 200", "30, 200", "31, 409"})
  void anAnswerCanBeJudgedForThirtyDays(int days, int status) {
    cases.noon("2026-11-02");
    var filed = cases.in(Status.ANSWERED);
    cases.clock.pass(java.time.Duration.ofDays(days));
    var body = "{'verdict':'contested','comment':'Свалка на том же месте.'}";
    var call =
        ApiCall.of("give-verdict")
            .path("id", filed.id())
            .header("Tracking-Code", filed.code())
            .body(body.replace('\'', '"'));
    var view =
        ApiCall.of("get-complaint").path("id", filed.id()).to(new GetComplaint(cases.wiring));
    assertEquals(status == 200, view.json().at("/properties/verdict/open").booleanValue());
    assertEquals(status, call.to(new GiveVerdict(cases.wiring)).status());
    var complaint = cases.find(filed).complaint();
    assertEquals(status == 200 ? Status.CONTESTED : Status.ANSWERED, complaint.status());
    assertFalse(complaint.handling().lapsed());
  }

  @Test
  void everyHopIsToldWithTheDaysThatItLost() {
    cases.noon("2026-11-02");
    var filed = cases.in(Status.PUBLISHED);
    cases.noon("2026-11-09");
    cases.take(filed, new Forward("DEP_ECOLOGY", "Отходы завода, не к акимату."));
    cases.noon("2026-11-13");
    cases.take(filed, new Forward("AKIMAT", "Всё-таки бытовой мусор."));
    var file = cases.find(filed);
    assertEquals(2, file.complaint().handling().hops());
    var first = file.timeline().get(2).details();
    assertEquals("AKIMAT", first.from().orElseThrow());
    assertEquals(5, first.workingDaysLost().orElseThrow());
    assertEquals(4, file.timeline().get(3).details().workingDaysLost().orElseThrow());
    var view =
        ApiCall.of("get-complaint").path("id", filed.id()).to(new GetComplaint(cases.wiring));
    assertEquals("2026-11-18", view.json().at("/properties/clock/forwardBy").textValue());
    assertEquals(2, view.json().at("/properties/handling/hops").intValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'decision':'forward','authority':'AKIMAT','reason':'Туда же, ещё раз.'} | /authority"
            + " same_authority",
        "{'decision':'forward','reason':'Не к акимату вопрос.'}                   | /authority"
            + " required",
        "{'decision':'forward','authority':'SES'}                                 | /reason"
            + " required",
        "{'decision':'join','into':'$self'}                                       | /into"
            + " same_complaint",
        "{'decision':'join','into':'000000000000'}                                | /into"
            + " unknown_complaint",
        "{'decision':'join','into':'$resolved'}                                   | /into not_open"
      })
  void aWrongDecisionIsNamed(String body, String error) {
    var filed = cases.in(Status.PUBLISHED);
    var resolved = cases.in(Status.RESOLVED);
    var text =
        body.replace("$self", filed.id()).replace("$resolved", resolved.id()).replace('\'', '"');
    var answer =
        ApiCall.of("decide-complaint")
            .path("id", filed.id())
            .body(text)
            .to(new DecideComplaint(cases.wiring));
    assertEquals(422, answer.status());
    assertEquals(List.of(error), answer.errors());
  }

  private static ApiAnswer call(String sample, Filed filed, String body, ApiFunction function) {
    return ApiCall.of(sample).path("id", filed.id()).body(body.replace('\'', '"')).to(function);
  }

  private String hash(Filed filed, String photo) {
    return cases.find(filed).evidence(photo).orElseThrow().sha256();
  }
}
