package kz.ecomap.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.clock.Term;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Change;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.Contact;
import kz.ecomap.complaints.Filing;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Actor;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppealTest {
  private static final TestCloud CLOUD = TestCloud.fresh();
  private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
  private static final String CONTESTED = "Қоқыс әлі сол жерде жатыр. Свалка на месте.";

  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(CLOUD.environment(), clock);
  private Filing filing = file("Аулада қоқыс үйіліп жатыр. " + KAZAKH, "AKIMAT", Optional.empty());

  /** The term of a complaint that was published on Monday, 2 November, ends on the 23rd. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "RECEIVED,  2026-11-30, no_ground",
    "REJECTED,  2026-11-30, no_ground",
    "PUBLISHED, 2026-11-23, not_yet",
    "PUBLISHED, 2026-11-24, ''",
    "IN_WORK,   2026-11-23, not_yet",
    "IN_WORK,   2026-11-24, ''",
    "ANSWERED,  2026-11-30, no_ground",
    "CONTESTED, 2026-11-05, ''",
    "RESOLVED,  2026-11-30, no_ground"
  })
  void onlySilenceAndAnUntrueAnswerCanBeComplainedAbout(Status status, LocalDate day, String code) {
    bringTo(status);
    clock.set(day.atTime(7, 0).toInstant(ZoneOffset.UTC));
    var answer = appeal("ru");
    assertEquals(code.isEmpty() ? 200 : 409, answer.status());
    if (!code.isEmpty()) {
      assertEquals("urn:ecomap:problem:" + code, answer.json().get("type").textValue());
    }
  }

  @Test
  void whoComesTooEarlyIsToldFromWhichDay() {
    bringTo(Status.PUBLISHED);
    var error = appeal("ru").json().at("/errors/0");
    assertEquals("possible_from", error.get("code").textValue());
    assertEquals("Это станет возможно с 2026-11-24.", error.get("detail").textValue());
  }

  @Test
  void onlyTheReporterGetsIt() {
    bringTo(Status.CONTESTED);
    var call = ApiCall.of("get-appeal").path("id", filing.id());
    assertEquals(404, call.to(new GetAppeal(wiring)).status());
    assertEquals(404, call.withoutHeader("Tracking-Code").to(new GetAppeal(wiring)).status());
    assertEquals(400, appeal("en").status());
  }

  @ParameterizedTest
  @CsvSource({"kk, ШАҒЫМ, әрекетсіздігіне, Облыс", "ru, ЖАЛОБА, на бездействие, Акимат области"})
  void silenceIsToldWithItsDays(String language, String title, String about, String superior) {
    bringTo(Status.PUBLISHED);
    clock.pass(Duration.ofDays(30));
    var answer = appeal(language);
    assertEquals("application/pdf", answer.header("Content-Type"));
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals(
        "attachment; filename=\"ecomap-" + filing.id() + "-" + language + ".pdf\"",
        answer.header("Content-Disposition"));
    var pdf = new Opened(answer.body());
    var head = wiring.complaints().whole(filing.id()).head();
    for (var said :
        List.of(
            title,
            about,
            superior,
            KAZAKH,
            filing.id(),
            "02.11.2026",
            "23.11.2026",
            "02.12.2026",
            "43.256700, 76.928600",
            "За гаражами",
            "350-VI",
            "24.02.2027",
            head)) {
      assertTrue(pdf.text().contains(said), said + " in " + pdf.text());
    }
    assertEquals(language, pdf.language());
  }

  @Test
  void anUntrueAnswerIsToldInBothSidesWords() {
    bringTo(Status.CONTESTED);
    var text = new Opened(appeal("ru").body()).text();
    for (var said : List.of("Мусор вывезен", CONTESTED, "на ответ", "03.11.2026")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertFalse(text.contains("часть 2 статьи 91"), "there was no silence");
  }

  @Test
  void whoComplainsIsLeftBlankAlsoWhereWeHoldIt() {
    var contact =
        new Contact(
            Optional.of("Айгерім Сапарова"),
            Optional.of("aigerim@example.kz"),
            Optional.of("+7 701 234 56 78"));
    filing = file("Аулада қоқыс үйіліп жатыр, ешкім алмайды.", "AKIMAT", Optional.of(contact));
    bringTo(Status.CONTESTED);
    var text = new Opened(appeal("ru").body()).text();
    for (var secret : List.of("Айгерім", "aigerim@", "234 56 78")) {
      assertFalse(text.contains(secret), secret);
    }
    assertTrue(text.contains("ИИН"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void aLongStoryGoesOnOverPagesInsideTheMargins(String language) {
    var wide = "Ш".repeat(120) + " ";
    filing =
        file((wide + "Өзенге ақаба су құйылуда. 🐟 ").repeat(33), "PROSECUTOR", Optional.empty());
    bringTo(Status.CONTESTED);
    for (int i = 0; i < 25; i++) {
      var file = wiring.complaints().whole(filing.id());
      wiring
          .complaintStore()
          .save(file, Change.of(file.complaint(), entry(Kind.MEASURE).saying("Шара. ".repeat(60))));
    }
    var pdf = new Opened(appeal(language).body());
    assertTrue(pdf.pages() >= 6, pdf.pages() + " pages");
    assertEquals(pdf.pages(), pdf.pagesWith(language.equals("kk") ? "беттің" : "Страница"));
    assertEquals(List.of(), pdf.outside(70, 553, 32, 786));
    assertTrue(pdf.size() < 200_000, pdf.size() + " bytes");
    assertTrue(pdf.text().contains("Құжатты") || pdf.text().contains("Подайте документ"));
  }

  @Test
  void theFontsAreInTheFileAndOnlyTheLettersThatAreUsed() {
    bringTo(Status.CONTESTED);
    var pdf = new Opened(appeal("kk").body());
    assertEquals(2, pdf.fonts().size(), pdf.fonts().toString());
    pdf.fonts().forEach(font -> assertTrue(font.matches("[A-Z]{6}\\+NotoSerif.* true"), font));
    assertTrue(pdf.size() < 60_000, pdf.size() + " bytes");
  }

  @Test
  void bothLanguagesSayTheSameThingsAndEveryEventHasWords() {
    var kk = new LetterWords(Language.KK);
    var ru = new LetterWords(Language.RU);
    assertEquals(ru.keys(), kk.keys());
    for (var kind : Kind.values()) {
      assertTrue(ru.keys().contains("kind." + kind.code()), kind.code());
    }
    assertEquals("Событие", ru.kind("something_new"));
  }

  @Test
  void superiorsAreThoseOfAuthoritiesThatExist() {
    for (var code : Superior.authorities()) {
      assertTrue(Codes.authorities().containsKey(code), code);
    }
    assertTrue(Superior.of("DEP_ECOLOGY").orElseThrow().confirmed());
    assertFalse(Superior.of("AKIMAT").orElseThrow().confirmed());
    assertEquals(Optional.empty(), Superior.of("PROSECUTOR"));
  }

  private Filing file(String description, String authority, Optional<Contact> contact) {
    var draft =
        new ComplaintDraft(
            Codes.category("waste_dump").orElseThrow(),
            description,
            new Location(43.2567, 76.9286),
            "KZ-75",
            authority,
            Optional.of("За гаражами у дома 12"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 11, 1)),
            Optional.empty(),
            contact);
    return wiring.filings().file(draft, Optional.empty(), new byte[0]);
  }

  private void bringTo(Status status) {
    switch (status) {
      case RECEIVED -> {}
      case REJECTED -> step(Status.REJECTED, entry(Kind.REJECTED));
      case PUBLISHED -> step(Status.PUBLISHED, entry(Kind.PUBLISHED));
      case IN_WORK -> {
        bringTo(Status.PUBLISHED);
        step(Status.IN_WORK, entry(Kind.TAKEN_UP));
      }
      case ANSWERED -> {
        bringTo(Status.PUBLISHED);
        clock.pass(Duration.ofDays(1));
        step(Status.ANSWERED, entry(Kind.ANSWERED).saying("Мусор вывезен."));
      }
      case RESOLVED -> {
        bringTo(Status.ANSWERED);
        step(Status.RESOLVED, entry(Kind.CONFIRMED));
      }
      case CONTESTED -> {
        bringTo(Status.ANSWERED);
        step(Status.CONTESTED, entry(Kind.CONTESTED).saying(CONTESTED));
      }
      default -> throw new IllegalArgumentException(status.code());
    }
  }

  private void step(Status next, TimelineEntry entry) {
    var file = wiring.complaints().whole(filing.id());
    var day = Kazakhstan.dayOf(clock.instant());
    var term =
        next == Status.PUBLISHED || next == Status.CONTESTED
            ? Term.toAnswer(day)
            : file.complaint().term();
    wiring
        .complaintStore()
        .save(file, Change.of(file.complaint().become(next, term), entry.due(term.dueOn())));
  }

  private TimelineEntry entry(Kind kind) {
    return TimelineEntry.of(clock.instant(), kind, Actor.AUTHORITY)
        .about(wiring.complaints().whole(filing.id()).complaint().authority());
  }

  private ApiAnswer appeal(String language) {
    return ApiCall.of("get-appeal")
        .path("id", filing.id())
        .query("language", language)
        .header("Tracking-Code", wiring.filings().trackingCode(filing).display())
        .to(new GetAppeal(wiring));
  }
}
