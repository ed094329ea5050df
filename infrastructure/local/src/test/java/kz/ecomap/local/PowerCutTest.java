package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The main job with a power cut after the upload and another one after the decision. */
@Timeout(300)
class PowerCutTest {
  private static final String WORDS =
      "Свалка у реки: бытовой мусор лежит с весны, её никто не убирает.";

  @TempDir private Path folder;

  @Test
  void whatWasGoingOnWhenThePowerWentIsFinishedAfterwards() throws IOException {
    var first = RunningEcomap.on(folder);
    var filed = new Citizen(first).files(WORDS);
    var id = filed.path("id").asText();
    var evidence = new Citizen(first).uploads(filed, Citizen.photo(640, 480));
    first.kill();

    var second = RunningEcomap.on(folder);
    var people = new Citizen(second);
    assertEquals("accepted", people.awaits(filed).path("status").asText());
    publish(people, id, evidence);
    second.kill();

    try (var third = RunningEcomap.on(folder)) {
      var shown = new Citizen(third).json(200, third.get("/api/v1/complaints/" + id));
      assertPicture(third, shown.at("/properties/evidence/0/picture/large").asText(), 640);
    }
  }

  private static void publish(Citizen people, String id, String evidence) throws IOException {
    var decision = Map.of("decision", "publish", "show", List.of(evidence));
    people.json(200, people.decides(people.token("moderator"), id, decision));
  }

  /** A published picture arrives by the stream, so it may be a moment late. */
  private static void assertPicture(RunningEcomap ecomap, String address, int width)
      throws IOException {
    assertTrue(address.startsWith("/pictures/"), address);
    var picture = Patience.until(() -> ecomap.get(address), it -> it.statusCode() != 404);
    assertEquals(200, picture.statusCode());
    assertEquals("image/jpeg", picture.headers().firstValue("Content-Type").orElse(""));
    var image = ImageIO.read(new ByteArrayInputStream(picture.body()));
    assertEquals(width, image.getWidth());
  }
}
