package kz.ecomap.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.json.Json;

/** What citizens and moderators do, as HTTP requests of their browsers. */
record Citizen(RunningEcomap ecomap) {
  private static final String API = "/api/v1";

  /** Files a complaint; answers what the server said. */
  JsonNode files(String description) {
    var draft =
        Map.of(
            "category",
            "waste_dump",
            "description",
            description,
            "location",
            Map.of("lat", 43.2567, "lon", 76.9286));
    return json(201, ecomap.send(post("/complaints", draft)));
  }

  /** Uploads a photo to a complaint. */
  String uploads(JsonNode filed, byte[] photo) {
    var wanted =
        Map.of("contentType", "image/jpeg", "size", photo.length, "sha256", Signer.sha256(photo));
    var ticket =
        json(
            201,
            ecomap.send(
                post("/complaints/" + filed.path("id").asText() + "/evidence", wanted)
                    .header("Tracking-Code", filed.path("trackingCode").asText())));
    var answer = ecomap.upload(ticket, photo);
    if (answer.statusCode() != 200) {
      throw new AssertionError("the upload was refused: " + new String(answer.body(), UTF_8));
    }
    return ticket.path("evidenceId").asText();
  }

  /** Waits until a photo of a complaint has been inspected, and answers what became of it. */
  JsonNode awaits(JsonNode filed) {
    return Patience.until(
        () -> follows(filed).at("/properties/evidence/0"),
        photo -> !photo.path("status").asText().equals("requested"));
  }

  /** Looks at a complaint with its tracking code. */
  JsonNode follows(JsonNode filed) {
    return json(
        200,
        ecomap.get(
            API + "/complaints/" + filed.path("id").asText(),
            "Tracking-Code",
            filed.path("trackingCode").asText()));
  }

  /** Gets a token of a role. */
  String token(String role) {
    var asked =
        ecomap
            .request("/local/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("role=" + role));
    return json(200, ecomap.send(asked)).path("access_token").asText();
  }

  /** Decides on a complaint with a token. */
  HttpResponse<byte[]> decides(String token, String id, Map<String, ?> decision) {
    return ecomap.send(
        post("/complaints/" + id + "/decision", decision)
            .header("Authorization", "Bearer " + token));
  }

  /** The JSON of an answer that has the status. */
  JsonNode json(int status, HttpResponse<byte[]> answer) {
    if (answer.statusCode() != status) {
      throw new AssertionError(
          answer.statusCode() + " instead of " + status + ": " + new String(answer.body(), UTF_8));
    }
    try {
      return Json.read(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photo of a size in pixels. */
  static byte[] photo(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }

  private HttpRequest.Builder post(String path, Object body) {
    return ecomap
        .request(API + path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(Json.write(body)));
  }
}
