package kz.ecomap.casework;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.Handling;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.shared.time.Kazakhstan;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of casework: who is reminded when, and when silence is a refusal. */
class AlarmsTest {
  private final Cases cases = new Cases(TestCloud.fresh());

  /**
   * On the last day before the first date nothing happens, on that date the reminder, and so on.
   */
  @ParameterizedTest(name = "published {0}{1}: reminded {2}, due {3}, refused {4}")
  @CsvSource({
    // Three plain weeks from a Monday.
    "2026-11-02, '',                             2026-11-18, 2026-11-23, 2026-11-24",
    // Due on the Friday before a weekend: the refusal is on the Saturday.
    "2026-11-06, '',                             2026-11-24, 2026-11-27, 2026-11-28",
    // Over Women's Day, moved to Monday, and Nauryz with its moved days.
    "2026-03-05, '',                             2026-03-27, 2026-04-01, 2026-04-02",
    // Republic Day, moved to Monday, is in the term.
    "2026-10-23, '',                             2026-11-11, 2026-11-16, 2026-11-17",
    // Independence Day is among the last three.
    "2026-11-27, '',                             2026-12-15, 2026-12-21, 2026-12-22",
    // Over the year's end: of 2027 only weekends are known.
    "2026-12-24, '',                             2027-01-11, 2027-01-14, 2027-01-15",
    // Extended by the authority on the sixth.
    "2026-11-02, ' extended to 2026-12-25',      2026-12-22, 2026-12-25, 2026-12-26",
    // Sent on on the sixth: the new body has a term of its own.
    "2026-11-02, ' forwarded on 2026-11-06',     2026-11-24, 2026-11-27, 2026-11-28",
    // Answered on the sixth and contested on the ninth.
    "2026-11-02, ' contested on 2026-11-09',     2026-11-25, 2026-11-30, 2026-12-01",
    // Published a minute before midnight in Kazakhstan, while it is still afternoon in Greenwich.
    "2026-11-02, ' at 18:59:59Z',                2026-11-18, 2026-11-23, 2026-11-24",
    // A second later it is Tuesday.
    "2026-11-02, ' at 19:00:00Z',                2026-11-19, 2026-11-24, 2026-11-25"
  })
  void whoMustAnswerIsRemindedAndThenSilenceIsARefusal(
      String published, String then, LocalDate reminded, LocalDate due, LocalDate refused) {
    cases.noon(published);
    var filed = cases.file();
    if (then.startsWith(" at ")) {
      cases.clock.set(Instant.parse(published + "T" + then.substring(4)));
    }
    cases.take(filed, Cases.PUBLISH);
    then(filed, then);
    assertEquals(due, cases.find(filed).complaint().term().dueOn());
    int told = cases.find(filed).timeline().size();

    runAtTheEndOf(reminded.minusDays(1));
    assertEquals("", since(filed, told));
    runAtTheBeginningOf(reminded);
    assertEquals("reminded", since(filed, told));
    assertTrue(cases.find(filed).complaint().term().reminded());
    runAtTheEndOf(due);
    assertEquals("reminded", since(filed, told));
    assertFalse(cases.find(filed).complaint().handling().lapsed());
    runAtTheBeginningOf(refused);
    assertEquals("reminded deemed_refusal", since(filed, told));
    var handling = cases.find(filed).complaint().handling();
    assertEquals(1, handling.lapses());
    assertTrue(handling.lapsed());
  }

  @Test
  void aRunThatIsLateOrRepeatedDoesWhatWasMissedOnce() {
    cases.noon("2026-11-02");
    var filed = List.of(cases.file(), cases.file(), cases.file());
    filed.forEach(one -> cases.take(one, Cases.PUBLISH));
    cases.noon("2026-11-05");
    assertEquals(new Alarms.Run(0, 0), cases.wiring.alarms().run());
    cases.noon("2027-03-01");
    assertEquals(new Alarms.Run(0, 3), cases.wiring.alarms().run());
    assertEquals(new Alarms.Run(0, 0), cases.wiring.alarms().run());
    cases.noon("2027-03-02");
    assertEquals(new Alarms.Run(0, 0), cases.wiring.alarms().run());
    var entry = cases.find(filed.get(0)).timeline().get(2);
    assertEquals(TimelineEntry.Kind.DEEMED_REFUSAL, entry.kind());
    assertEquals(TimelineEntry.Actor.CLOCK, entry.by());
    assertEquals(LocalDate.of(2026, 11, 23), entry.dueOn().orElseThrow());
    assertEquals(LocalDate.of(2027, 3, 1), Kazakhstan.dayOf(entry.at()));
  }

  @ParameterizedTest(name = "begun on {0}: {1} refused by the first run on 2027-03-01")
  @CsvSource({
    // Until then there was nothing to be done; what came later is made up for.
    "2026-11-17, 1",
    // By then all was done, it says: the run looks back a month only, as it always does.
    "2027-03-01, 0"
  })
  void whoeverStoredComplaintsWithAllThatTheClockDidCanSaySo(String begun, int lapsed) {
    cases.noon("2026-11-02");
    cases.take(cases.file(), Cases.PUBLISH);
    cases.noon(begun);
    cases.wiring.alarms().begin();
    cases.noon("2027-03-01");
    cases.wiring.alarms().begin();
    assertEquals(new Alarms.Run(0, lapsed), cases.wiring.alarms().run());
  }

  @Test
  void runsAtTheSameTimeActOnceToo() throws Exception {
    cases.noon("2026-11-02");
    var filed = new ArrayList<Filed>();
    for (int i = 0; i < 8; i++) {
      filed.add(cases.file());
      cases.take(filed.get(i), Cases.PUBLISH);
    }
    cases.noon("2026-11-24");
    var pool = Executors.newFixedThreadPool(3);
    Callable<Alarms.Run> run = () -> cases.wiring.alarms().run();
    int lapsed = 0;
    for (var done : pool.invokeAll(List.of(run, run, run))) {
      lapsed += done.get().lapsed();
    }
    pool.shutdown();
    assertEquals(8, lapsed);
    for (var one : filed) {
      assertEquals("deemed_refusal", since(one, 2));
    }
  }

  @Test
  void afterARefusalAnAnswerIsStillDueAndEndsTheSilence() {
    cases.noon("2026-11-02");
    var filed = cases.file();
    cases.take(filed, Cases.PUBLISH);
    cases.noon("2026-11-30");
    run();
    cases.take(filed, Cases.ANSWER);
    assertEquals(
        new Handling(List.of(), 1, false, java.util.Optional.of(20)),
        cases.find(filed).complaint().handling());
    cases.noon("2026-12-31");
    run();
    assertEquals("deemed_refusal answered", since(filed, 2));
  }

  @Test
  void aContestedComplaintCanLapseASecondTime() {
    cases.noon("2026-11-02");
    var filed = cases.file();
    cases.take(filed, Cases.PUBLISH);
    cases.noon("2026-11-24");
    run();
    cases.take(filed, Cases.ANSWER, Cases.CONTEST);
    assertFalse(cases.find(filed).complaint().handling().lapsed());
    cases.noon("2027-01-20");
    run();
    assertEquals(2, cases.find(filed).complaint().handling().lapses());
  }

  @Test
  void theFunctionRunsByItsSampleEvent() {
    cases.noon("2026-11-02");
    var filed = cases.file();
    cases.take(filed, Cases.PUBLISH);
    cases.noon("2026-11-24");
    var event = SampleEvent.of(ScheduledEvent.class, SampleEvent.text("expire-terms"));
    new ExpireTerms(cases.wiring).handleRequest(event, null);
    assertEquals("deemed_refusal", since(filed, 2));
  }

  private void then(Filed filed, String what) {
    if (what.startsWith(" extended to ")) {
      cases.noon("2026-11-06");
      var until = LocalDate.parse(what.substring(13));
      cases.take(filed, new Extend("Нужны пробы.", until, LocalDate.of(2026, 11, 6)));
    } else if (what.startsWith(" forwarded on ")) {
      cases.noon(what.substring(14));
      cases.take(filed, new Forward("DEP_ECOLOGY", "Отходы завода."));
    } else if (what.startsWith(" contested on ")) {
      cases.noon("2026-11-06");
      cases.take(filed, Cases.ANSWER);
      cases.noon(what.substring(14));
      cases.take(filed, Cases.CONTEST);
    }
  }

  private void runAtTheBeginningOf(LocalDate day) {
    cases.clock.set(Kazakhstan.startOf(day));
    run();
  }

  private void runAtTheEndOf(LocalDate day) {
    cases.clock.set(Kazakhstan.startOf(day.plusDays(1)).minusSeconds(1));
    run();
  }

  private void run() {
    cases.wiring.alarms().run();
  }

  private String since(Filed filed, int told) {
    var timeline = cases.find(filed).timeline();
    return timeline.subList(told, timeline.size()).stream()
        .map(entry -> entry.kind().code())
        .collect(joining(" "));
  }
}
