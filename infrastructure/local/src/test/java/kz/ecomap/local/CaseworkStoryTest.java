package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.local.ApiClient.Answer;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.time.Kazakhstan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of complaints over HTTP, by citizen, moderator, authority and neighbours; every answer
 * is held against the contract.
 */
class CaseworkStoryTest {
  private static final String COMPLAINT = "/complaints/{id}";
  private static final String DRAFT =
      """
      {"category":"waste_dump","description":"За гаражами третий месяц растёт свалка, её не вывозят.",
       "location":{"lat":43.2567,"lon":76.9286},"language":"ru"}
      """;

  @TempDir static Path folder;
  private static RunningEcomap ecomap;
  private static ApiClient api;
  private static String moderator;
  private static String akimat;
  private static int photos;

  /** A complaint and the code of who filed it. */
  private record Filed(String id, String code) {}

  @BeforeAll
  static void start() throws IOException {
    ecomap = RunningEcomap.on(folder.resolve("data"));
    api = new ApiClient(ecomap);
    moderator = api.bearer("moderator");
    akimat = api.bearer("authority");
  }

  @AfterAll
  static void stop() {
    ecomap.close();
  }

  @Test
  void anAnswerThatIsUntrueIsContestedAndTheNextOneConfirmed() throws IOException {
    var route = api.get("/routing", "/routing?category=waste_dump&lat=43.2567&lon=76.9286");
    assertEquals("AKIMAT", route.json().get("authority").textValue());
    var filed = published();
    assertEquals(200, staff("POST", "/take-up", filed, akimat, null).status());
    var today = Kazakhstan.dayOf(Instant.now());
    var planned =
        staff(
            "POST",
            "/measures",
            filed,
            akimat,
            "{'text':'Вывезти свалку и поставить контейнеры','state':'planned','plannedFor':'%s',"
                    .formatted(today.plusDays(20))
                + "'costTenge':450000}");
    assertEquals(201, planned.status());
    var measure = planned.json().at("/properties/measures/0/id").textValue();
    var page = upload(filed, "answer", akimat);
    assertEquals(200, answer(filed, page).status());

    var contested = verdict(filed, "{'verdict':'contested','comment':'Свалка на том же месте.'}");
    assertEquals("contested", contested.json().at("/properties/status").textValue());
    var after = upload(filed, "after", akimat);
    assertEquals(200, done(filed, measure, after, today).status());
    assertEquals(200, answer(filed, page).status());
    var resolved = verdict(filed, "{'verdict':'confirmed'}");
    assertEquals("resolved", resolved.json().at("/properties/status").textValue());

    var shown = staff("POST", "/decision", filed, moderator, show(page, after));
    assertEquals(200, shown.status());
    var story = api.get(COMPLAINT, "/complaints/" + filed.id()).json();
    assertEquals(
        List.of(
            "received",
            "published",
            "taken_up",
            "measure",
            "answered",
            "contested",
            "measure",
            "answered",
            "confirmed",
            "evidence_added",
            "evidence_added"),
        texts(story.at("/properties/timeline"), "kind"));
    assertEquals(List.of("answer", "after"), texts(story.at("/properties/evidence"), "purpose"));
    assertEquals("done", story.at("/properties/measures/0/state").textValue());
    // A working day has passed where midnight came between.
    assertTrue(story.at("/properties/handling/answeredIn").intValue() <= 1);
  }

  @Test
  void aDoubleIsFoundNearByJoinedAndPartedAgain() throws IOException {
    var first = published();
    var second = published();
    var near = api.get("/complaints", "/complaints?near=43.2568,76.9286&radius=250&group=waste");
    assertTrue(near.json().get("features").size() >= 2);
    var supported = support(first, "a-browser-number-1");
    assertEquals(201, supported.status());
    assertEquals(200, support(first, "a-browser-number-1").status());
    upload(first, "support", "a-browser-number-1");
    var join = "{'decision':'join','into':'" + second.id() + "'}";
    assertEquals(200, staff("POST", "/decision", first, moderator, join).status());
    var other = api.get(COMPLAINT, "/complaints/" + second.id()).json();
    assertEquals(2, other.at("/properties/support/count").intValue());
    var led = ecomap.get("/api/v1/complaints/" + first.id());
    assertEquals(307, led.statusCode());
    assertEquals(
        "/api/v1/complaints/" + second.id(), led.headers().firstValue("Location").orElseThrow());
    assertEquals(200, staff("POST", "/decision", first, moderator, "{'decision':'part'}").status());
    assertEquals(404, api.get(COMPLAINT, "/complaints/" + first.id()).status());
  }

  @Test
  void whoComesTooLateIsToldWhatHappened() throws IOException {
    var filed = published();
    var forward =
        "{'decision':'forward','authority':'DEP_ECOLOGY','reason':'Отходы завода, не к акимату.'}";
    var sent = staff("POST", "/decision", filed, akimat, forward);
    assertEquals(200, sent.status());
    assertEquals(1, sent.json().at("/properties/handling/hops").intValue());
    assertEquals(403, answer(filed, null).status());
    var back = forward.replace("DEP_ECOLOGY", "AKIMAT");
    assertEquals(200, staff("POST", "/decision", filed, moderator, back).status());
    var until = Kazakhstan.dayOf(Instant.now()).plusDays(60);
    var extension = "{'reason':'Нужны пробы воды двух сезонов.','until':'%s'}".formatted(until);
    assertEquals(200, staff("POST", "/extension", filed, akimat, extension).status());
    assertEquals(200, withdraw(filed).status());
    var late = staff("POST", "/decision", filed, moderator, forward);
    assertEquals(409, late.status());
    assertEquals("withdrawn", late.json().at("/complaint/happened/kind").textValue());
  }

  private static Filed published() {
    var filed = api.call("POST", "/complaints", "/complaints", DRAFT).json();
    var complaint = new Filed(filed.get("id").textValue(), filed.get("trackingCode").textValue());
    var answer = staff("POST", "/decision", complaint, moderator, "{'decision':'publish'}");
    assertEquals(200, answer.status());
    return complaint;
  }

  private static Answer answer(Filed filed, String page) {
    var documents = page == null ? "" : "'" + page + "'";
    return staff(
        "POST",
        "/answer",
        filed,
        akimat,
        "{'text':'Мусор вывезен, место огорожено.','number':'03-14/512','documents':[%s]}"
            .formatted(documents));
  }

  private static Answer done(Filed filed, String measure, String photo, LocalDate day) {
    var body =
        "{'text':'Вывезти свалку и поставить контейнеры','state':'done','startedOn':'%s',"
            + "'doneOn':'%s','photos':['%s']}";
    return api.call(
        "PUT",
        COMPLAINT + "/measures/{measure}",
        "/complaints/" + filed.id() + "/measures/" + measure,
        body.formatted(day, day, photo).replace('\'', '"'),
        "Authorization",
        akimat);
  }

  private static Answer staff(String method, String what, Filed filed, String token, String body) {
    return api.call(
        method,
        COMPLAINT + what,
        "/complaints/" + filed.id() + what,
        body == null ? null : body.replace('\'', '"'),
        "Authorization",
        token);
  }

  private static Answer verdict(Filed filed, String body) {
    return api.call(
        "POST",
        COMPLAINT + "/verdict",
        "/complaints/" + filed.id() + "/verdict",
        body.replace('\'', '"'),
        "Tracking-Code",
        filed.code());
  }

  private static Answer withdraw(Filed filed) {
    return api.call(
        "POST",
        COMPLAINT + "/withdrawal",
        "/complaints/" + filed.id() + "/withdrawal",
        null,
        "Tracking-Code",
        filed.code());
  }

  private static Answer support(Filed filed, String browser) {
    return api.call(
        "POST",
        COMPLAINT + "/support",
        "/complaints/" + filed.id() + "/support",
        "{\"supporter\":\"" + browser + "\"}");
  }

  /** Uploads a photo and waits until it is accepted; by staff's token or by a supporter. */
  private static String upload(Filed filed, String purpose, String right) throws IOException {
    var photo = Citizen.photo(400 + photos++, 300);
    var wanted =
        "{\"contentType\":\"image/jpeg\",\"size\":%d,\"sha256\":\"%s\",\"purpose\":\"%s\"}"
            .formatted(photo.length, Signer.sha256(photo), purpose);
    var ticket =
        api.call(
                "POST",
                COMPLAINT + "/evidence",
                "/complaints/" + filed.id() + "/evidence",
                wanted,
                purpose.equals("support") ? "Supporter" : "Authorization",
                right)
            .json();
    assertEquals(200, ecomap.upload(ticket, photo).statusCode());
    var id = ticket.get("evidenceId").textValue();
    Patience.until(() -> status(filed, id).equals("accepted"));
    return id;
  }

  private static String status(Filed filed, String evidence) {
    var mine = api.get(COMPLAINT, "/complaints/" + filed.id(), "Tracking-Code", filed.code());
    for (var one : mine.json().at("/properties/evidence")) {
      if (one.get("id").textValue().equals(evidence)) {
        return one.get("status").textValue();
      }
    }
    return "";
  }

  private static String show(String... photoIds) {
    return "{'decision':'publish','show':['" + String.join("','", photoIds) + "']}";
  }

  private static List<String> texts(JsonNode list, String member) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.get(member).textValue()));
    return texts;
  }
}
