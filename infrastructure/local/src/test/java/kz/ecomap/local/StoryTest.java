package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kz.ecomap.local.ApiClient.Answer;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.id.Signer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole story over HTTP against the running Ecomap; every answer is held against the contract.
 */
class StoryTest {
  private static final String COMPLAINT = "/complaints/{id}";
  private static final String DRAFT =
      """
      {"category":"waste_dump","description":"За гаражами третий месяц растёт свалка, её не вывозят.",
       "location":{"lat":51.1282,"lon":71.4304},"place":"за гаражами","language":"ru",
       "contact":{"email":"aigul@example.kz"}}
      """;

  private static final Location PLACE = new Location(51.1282, 71.4304);

  @TempDir static Path folder;
  private static RunningEcomap ecomap;
  private static ApiClient api;

  @BeforeAll
  static void start() throws IOException {
    ecomap = RunningEcomap.on(folder.resolve("data"));
    api = new ApiClient(ecomap);
  }

  @AfterAll
  static void stop() {
    ecomap.close();
  }

  @Test
  void aComplaintGoesFromACitizenToTheMap() throws Exception {
    var filed = file("Idempotency-Key", "story-0001");
    assertEquals(201, filed.status());
    var id = filed.json().get("id").textValue();
    var code = filed.json().get("trackingCode").textValue();
    assertEquals(filed.json(), file("Idempotency-Key", "story-0001").json());

    upload(id, code, picture());
    var mine =
        Patience.until(
            () -> tracked(id, code),
            body -> "accepted".equals(body.at("/properties/evidence/0/status").textValue()));
    assertFalse(mine.at("/properties/evidence/0/shown").booleanValue());
    assertEquals(404, api.get(COMPLAINT, "/complaints/" + id).status());
    assertEquals(
        404,
        api.get(COMPLAINT, "/complaints/" + id, "Tracking-Code", "00000-00000-00000-00000")
            .status());

    var moderator = api.bearer("moderator");
    var queue = api.get("/queue", "/queue", "Authorization", moderator).json();
    assertFalse(queue.toString().contains("example.kz"));
    var photo = feature(queue, id).at("/properties/evidence/0");
    assertEquals(200, fetch(photo.at("/picture/large").textValue()));
    var decision = "{\"decision\":\"publish\",\"show\":[\"" + photo.get("id").textValue() + "\"]}";
    assertEquals(200, decide(id, decision, moderator).status());
    assertEquals(409, decide(id, decision, moderator).status());

    var published = api.get(COMPLAINT, "/complaints/" + id);
    assertEquals("published", published.json().at("/properties/status").textValue());
    assertEquals("evidence_added", published.json().at("/properties/timeline/2/kind").textValue());
    assertFalse(published.json().toString().contains("example.kz"));
    var large = published.json().at("/properties/evidence/0/picture/large").textValue();
    Patience.until(() -> ecomap.get(large).statusCode() == 200);
    assertEquals(
        304,
        api.get(COMPLAINT, "/complaints/" + id, "If-None-Match", published.header("ETag"))
            .status());

    var list =
        api.get("/complaints", "/complaints?region=KZ-71&group=waste&bbox=71,51,72,52").json();
    assertEquals("published", feature(list, id).at("/properties/status").textValue());
    assertEquals(200, api.get("/tiles/{layer}.json", "/tiles/complaints.json").status());
    assertEquals(204, ecomap.get("/api/v1/tiles/complaints/5/0/0.mvt").statusCode());
    Patience.until(() -> isOnTile(id, Tile.containing(PLACE, 14)));
    assertEquals(200, tile(Tile.containing(PLACE, 5)).statusCode());
    var summary = api.get("/summary", "/summary?region=KZ-71").json();
    assertTrue(summary.at("/byCategory/waste_dump").longValue() > 0, summary::toString);
  }

  @Test
  void aRejectedComplaintStaysWithItsReporter() {
    var filed = file().json();
    var id = filed.get("id").textValue();
    var decision =
        "{\"decision\":\"reject\",\"reason\":\"В описании названы люди. Подайте ещё раз без имён.\"}";
    var decided = decide(id, decision, api.bearer("moderator"));
    assertEquals("rejected", decided.json().at("/properties/status").textValue());
    assertEquals(404, api.get(COMPLAINT, "/complaints/" + id).status());
    var mine = tracked(id, filed.get("trackingCode").textValue());
    assertTrue(mine.at("/properties/timeline/1/text").textValue().startsWith("В описании"));
  }

  @Test
  void aPhotoThatIsNoneIsRejectedWithItsReason() throws Exception {
    var filed = file().json();
    var id = filed.get("id").textValue();
    var code = filed.get("trackingCode").textValue();
    upload(id, code, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
    var mine =
        Patience.until(
            () -> tracked(id, code),
            body -> "rejected".equals(body.at("/properties/evidence/0/status").textValue()));
    assertEquals("wrong_type", mine.at("/properties/evidence/0/reason").textValue());
  }

  @Test
  void anEditorKeepsAFacilityAndItsReports() {
    var editor = api.bearer("editor");
    var draft =
        """
        {"names":{"kk":"Сынақ зауыты","ru":"Пробный завод","en":"Trial plant"},"operator":"ТОО «Проба»",
         "region":"KZ-71","activity":"1(c)","location":{"lat":51.15,"lon":71.45}}
        """;
    var facility = "/facilities/{id}";
    var path = "/facilities/trial-plant";
    var made = api.call("PUT", facility, path, draft, "Authorization", editor);
    assertEquals(201, made.status());
    var again = api.call("PUT", facility, path, draft, "Authorization", editor);
    assertEquals(428, again.status());
    var report =
        """
        {"energy":[{"carrier":"gas","state":"value","method":"measured","declared":{"value":1.2,"unit":"TJ"}}],
         "releases":[
          {"pollutant":11,"medium":"air","state":"value","totalKg":250000,"method":"measured"},
          {"pollutant":86,"medium":"air","state":"confidential","ground":"commercial"}]}
        """;
    var saved =
        api.call(
            "PUT",
            facility + "/reports/{year}",
            path + "/reports/2024",
            report,
            "Authorization",
            editor,
            "If-Match",
            made.header("ETag"));
    assertTrue(saved.status() < 300, () -> "" + saved.json());
    var read = api.get(facility, path).json();
    assertTrue(read.at("/properties/reports/0/releases/0/aboveThreshold").booleanValue());
    var csv =
        """
        facility,year,pollutant,medium,state,totalKg,accidentalKg,method
        trial-plant,2024,999,air,value,-1,,guessed
        """;
    var refused =
        api.call(
            "POST",
            "/imports",
            "/imports?kind=releases",
            csv,
            "Content-Type",
            "text/csv",
            "Authorization",
            editor);
    assertEquals(422, refused.status());
    assertTrue(refused.json().get("errors").size() >= 3, () -> "" + refused.json());
    var found =
        Patience.until(
            () -> api.get("/facilities", "/facilities?q=пробныи").json(),
            answer -> !answer.path("features").isEmpty());
    assertEquals("trial-plant", found.at("/features/0/id").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "/categories",
    "/authorities",
    "/regions",
    "/pollutants",
    "/activities",
    "/facilities",
    "/complaints"
  })
  void listsAreAsTheContractSays(String path) {
    var answer = api.get(path, path);
    assertEquals(200, answer.status());
    assertEquals(304, api.get(path, path, "If-None-Match", answer.header("ETag")).status());
    assertEquals(400, api.get(path, path + "?colour=blue").status());
  }

  @ParameterizedTest(name = "{0} {1} as {2}: {3}")
  @CsvSource({
    "GET,  /queue,                             /queue,                     '',        401",
    "GET,  /queue,                             /queue,                     editor,    403",
    "GET,  /queue,                             /queue,                     moderator, 200",
    "POST, /complaints/{id}/decision, /complaints/000000000000/decision,   '',        401",
    "POST, /complaints/{id}/decision, /complaints/000000000000/decision,   editor,    403",
    "POST, /complaints/{id}/take-up,  /complaints/000000000000/take-up,    moderator, 403",
    "POST, /complaints/{id}/answer,   /complaints/000000000000/answer,     '',        401",
    "PUT,  /facilities/{id},          /facilities/trial,                   moderator, 403",
    "POST, /complaints/{id}/evidence, /complaints/000000000000/evidence,   '',        404"
  })
  void rolesOpenTheirOwnDoorsOnly(
      String method, String template, String path, String role, int status) {
    var body = method.equals("GET") ? null : "{}";
    var answer =
        role.isEmpty()
            ? api.call(method, template, path, body)
            : api.call(method, template, path, body, "Authorization", api.bearer(role));
    assertEquals(status, answer.status());
  }

  private static Answer file(String... headers) {
    return api.call("POST", "/complaints", "/complaints", DRAFT, headers);
  }

  private static Answer decide(String id, String decision, String moderator) {
    var path = "/complaints/" + id + "/decision";
    return api.call("POST", COMPLAINT + "/decision", path, decision, "Authorization", moderator);
  }

  private static JsonNode feature(JsonNode page, String id) {
    for (var feature : page.get("features")) {
      if (feature.get("id").textValue().equals(id)) {
        return feature;
      }
    }
    throw new AssertionError(id + " is not among " + page.get("features").size());
  }

  private static JsonNode tracked(String id, String code) {
    return api.get(COMPLAINT, "/complaints/" + id, "Tracking-Code", code).json();
  }

  private static void upload(String id, String code, byte[] photo) {
    var wanted =
        "{\"contentType\":\"image/png\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(photo.length, Signer.sha256(photo));
    var ticket =
        api.call(
                "POST",
                "/complaints/{id}/evidence",
                "/complaints/" + id + "/evidence",
                wanted,
                "Tracking-Code",
                code)
            .json();
    assertEquals(200, ecomap.upload(ticket, photo).statusCode());
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0x8a5a2b));
    pen.fillOval(100, 200, 400, 200);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Looks at a picture that is not public yet, by its signed address. */
  private static int fetch(String address) {
    return ecomap.send(HttpRequest.newBuilder(URI.create(address))).statusCode();
  }

  private static boolean isOnTile(String id, Tile tile) {
    var answer = tile(tile);
    return answer.statusCode() == 200
        && new String(answer.body(), StandardCharsets.UTF_8).contains(id);
  }

  private static HttpResponse<byte[]> tile(Tile tile) {
    var place = tile.z() + "/" + tile.x() + "/" + tile.y();
    return ecomap.get("/api/v1/tiles/complaints/" + place + ".mvt");
  }
}
