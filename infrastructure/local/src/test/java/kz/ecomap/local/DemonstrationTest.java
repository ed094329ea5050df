package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Demonstration data as visitors find them, after a start that was broken off. */
final class DemonstrationTest {
  private static RunningEcomap ecomap;

  @BeforeAll
  static void breakOffAndStartAgain(@TempDir Path folder) throws IOException {
    var data = folder.resolve("data");
    RunningEcomap.killedWhileLoading(data);
    ecomap = RunningEcomap.demonstrating(data);
  }

  @AfterAll
  static void stop() {
    ecomap.close();
  }

  @Test
  void publishesWhatWasPublished() throws IOException {
    var complaints = all("/api/v1/complaints?limit=100");
    assertEquals(265, complaints.size());
    var regions = new HashSet<String>();
    complaints.forEach(one -> regions.add(one.path("properties").path("region").asText()));
    assertEquals(20, regions.size());
    long overdue =
        complaints.stream()
            .filter(one -> one.path("properties").path("overdue").asBoolean())
            .count();
    assertEquals(25, overdue);
  }

  @Test
  void countsWhatWasPublishedAndCountsItAnewWhenAsked() throws IOException {
    for (var job : List.of("CheckCounts", "RebuildCounts", "CheckCounts")) {
      var answer = run(job);
      if (job.equals("CheckCounts")) {
        assertTrue(answer.at("/answer/compared").asInt() > 1000, answer::toString);
        assertEquals(0, answer.at("/answer/drifted").asInt(-1));
      }
    }
    var summary = read("/api/v1/summary");
    assertEquals(all("/api/v1/complaints?limit=100").size(), summary.path("total").asInt());
    assertEquals(
        all("/api/v1/complaints?limit=100&overdue=true").size(), summary.path("overdue").asInt());
  }

  @Test
  void ranksAndTotalsWhatItsWorksReport() throws IOException {
    var check = run("CheckInventory");
    assertTrue(check.at("/answer/totals").asInt() > 20, check::toString);
    assertEquals(0, check.at("/answer/drifted").asInt(-1));
    var year = read("/api/v1/totals").path("years").get(0);
    var total = year.path("releases").get(0);
    var ranking =
        read(
            "/api/v1/releases?limit=500&pollutant=%s&medium=%s&year=%s"
                .formatted(
                    total.path("pollutant").asText(),
                    total.path("medium").asText(),
                    year.path("year").asText()));
    assertEquals(total.path("kg"), ranking.path("totalKg"));
    assertEquals(total.path("reported").asInt(), ranking.path("releases").size());
  }

  @Test
  void showsThePicturesOfWhatWasPublished() throws IOException {
    var pictures =
        all("/api/v1/complaints?limit=100").stream()
            .map(one -> one.path("properties").path("photo"))
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .toList();
    assertTrue(pictures.size() > 80, "with a picture: " + pictures.size());
    for (var picture : pictures) {
      // They are published from the stream of changes, which may still be read.
      Patience.until(() -> ecomap.get(picture).statusCode() == 200);
    }
  }

  @Test
  void leavesTheModeratorsSomethingToDo() throws IOException {
    var answer =
        ecomap.send(
            ecomap
                .request("/local/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("role=moderator")));
    var token = Json.MAPPER.readTree(answer.body()).path("access_token").asText();
    var queue =
        read("/api/v1/queue?limit=100", "Authorization", "Bearer " + token).path("features");
    assertEquals(18, queue.size());
  }

  @Test
  void showsFacilitiesOfWhichRealOnesHaveAPlaceOnly() throws IOException {
    var facilities = all("/api/v1/facilities?limit=100");
    assertEquals(68, facilities.size());
    int fictional = 0;
    for (var one : facilities) {
      var told = one.path("properties");
      boolean demonstration = told.path("demonstration").asBoolean();
      fictional += demonstration ? 1 : 0;
      assertEquals(demonstration, told.path("reportYears").size() > 0, one::toString);
      assertEquals(demonstration, told.hasNonNull("operator"), one::toString);
    }
    assertEquals(41, fictional);
  }

  private static JsonNode run(String job) throws IOException {
    var answer =
        ecomap.send(
            ecomap
                .request("/local/jobs/" + job)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"rebuild\": true}")));
    assertEquals(200, answer.statusCode(), job);
    return Json.MAPPER.readTree(answer.body());
  }

  private static List<JsonNode> all(String first) throws IOException {
    var features = new ArrayList<JsonNode>();
    for (var path = first; path != null; ) {
      var page = read(path);
      page.path("features").forEach(features::add);
      path = null;
      for (var link : page.path("links")) {
        if (link.path("rel").asText().equals("next")) {
          path = link.path("href").asText();
        }
      }
    }
    return features;
  }

  private static JsonNode read(String path, String... headers) throws IOException {
    return Json.MAPPER.readTree(ecomap.get(path, headers).body());
  }
}
