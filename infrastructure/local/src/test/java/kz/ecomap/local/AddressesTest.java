package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** What a browser and other clients get at each address. */
class AddressesTest {
  private static final Path SITE = Path.of("..", "..", "static-site", "dist");

  @TempDir private static Path data;

  private static RunningEcomap ecomap;

  @BeforeAll
  static void start() throws IOException {
    ecomap = RunningEcomap.on(data.resolve("new/folder"));
  }

  @AfterAll
  static void stop() {
    ecomap.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /api/v1/categories,       200, application/json",
    "GET,    /api/v1/openapi.yaml,     200, application/yaml",
    "GET,    /api/v1/categories?x=1,   400, application/problem+json",
    "GET,    /api/v1/categories/,      404, application/problem+json",
    "GET,    /api/v1/nothing?x=1,      404, application/problem+json",
    "GET,    /api/v2/categories,       404, application/problem+json",
    "DELETE, /api/v1/categories,       405, application/problem+json",
    "GET,    /local/token,             405, application/problem+json",
    "GET,    /local/jobs/CheckCounts,  405, application/problem+json",
    "POST,   /local/jobs/CheckCounts,  415, application/problem+json",
    "POST,   /local/jobs/FileComplaint, 405, text/plain; charset=utf-8",
    "GET,    /,                        200, text/html; charset=utf-8",
    "GET,    /kk/,                     200, text/html; charset=utf-8",
    "GET,    /ru/complaints/0f3kq2v7m, 200, text/html; charset=utf-8",
    "GET,    /ru/nothing/,             404, text/html; charset=utf-8",
    "GET,    /.vite/manifest.json,     404, text/html; charset=utf-8",
    "GET,    /%2e%2e/pom.xml,          404, text/html; charset=utf-8",
    "POST,   /kk/,                     405, text/plain; charset=utf-8",
    "GET,    /pictures/none/at/all.jpg,404, text/plain",
    "GET,    /config.json,             200, application/json",
    "GET,    /basemap.pmtiles,         200, application/vnd.pmtiles",
  })
  void everyAddressHasItsAnswer(String method, String path, int status, String type) {
    var answer = ecomap.send(ecomap.request(path).method(method, BodyPublishers.noBody()));

    assertEquals(status, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void anotherMethodIsToldWhichWouldDo() {
    var answer =
        ecomap.send(ecomap.request("/api/v1/categories").PUT(BodyPublishers.ofString("{}")));

    assertEquals("GET", answer.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-6,        206, 0,  7",
    "bytes=127-,       206, 127, -1",
    "bytes=-20,        206, -20, 20",
    "bytes=9999999-,   416, 0,  0",
    "'bytes=0-1,4-5',  200, 0, -1",
    "lines=1-2,        200, 0, -1",
  })
  void aRangeOfTheBasemapIsThatPartOfTheFile(String range, int status, int first, int length)
      throws IOException {
    var file = Files.readAllBytes(SITE.resolve("basemap.pmtiles"));
    int from = first < 0 ? file.length + first : first;
    int to = length < 0 ? file.length : from + length;

    var answer = ecomap.get("/basemap.pmtiles", "Range", range);

    assertEquals(status, answer.statusCode());
    assertArrayEquals(Arrays.copyOfRange(file, from, to), answer.body());
    if (status == 206) {
      assertEquals(
          "bytes %d-%d/%d".formatted(from, to - 1, file.length),
          answer.headers().firstValue("Content-Range").orElse(""));
    }
  }

  @Test
  void aRangeOfAnOlderVersionIsTheWholeFile() {
    var answer = ecomap.get("/basemap.pmtiles", "Range", "bytes=0-6", "If-Range", "\"old\"");

    assertEquals(200, answer.statusCode());
  }

  @Test
  void pagesAreCompressedAndKnownByTheirTag() throws IOException {
    var plain = ecomap.get("/ru/");
    var compressed = ecomap.get("/ru/", "Accept-Encoding", "gzip, br");
    var tag = compressed.headers().firstValue("ETag").orElseThrow();
    var again = ecomap.get("/ru/", "If-None-Match", tag);

    assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(compressed.body().length < plain.body().length);
    try (var content = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
      assertArrayEquals(plain.body(), content.readAllBytes());
    }
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
  }

  @Test
  void headSaysHowLongTheAnswerWouldBe() {
    var head = ecomap.send(ecomap.request("/ru/").method("HEAD", BodyPublishers.noBody()));
    var whole = ecomap.get("/ru/");

    assertEquals(0, head.body().length);
    assertEquals(
        String.valueOf(whole.body().length),
        head.headers().firstValue("Content-Length").orElse(""));
  }

  @Test
  void pagesMayUploadToTheObjectStoreAndNowhereElse() throws IOException {
    var policy = ecomap.get("/ru/").headers().firstValue("Content-Security-Policy").orElseThrow();

    assertTrue(policy.contains("connect-src 'self' " + ecomap.endpoint("s3") + ";"), policy);
    var preflight =
        ecomap
            .request("/")
            .uri(URI.create(ecomap.endpoint("s3") + "/ecomap-quarantine/key"))
            .method("OPTIONS", BodyPublishers.noBody())
            .headers(
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "content-type,x-amz-checksum-sha256");
    var ours = ecomap.send(preflight.copy().header("Origin", ecomap.address()));
    var other = ecomap.send(preflight.copy().header("Origin", "https://other.example"));

    assertEquals(
        ecomap.address(), ours.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertFalse(other.headers().firstValue("Access-Control-Allow-Origin").isPresent());
  }

  @Test
  void theObjectStoreOpensToNobodyWithoutASignature() throws IOException {
    try (var s3 = ecomap.s3()) {
      s3.putObject(put -> put.bucket("ecomap-sealed").key("key"), RequestBody.fromString("x"));
    }
    // As if somebody had copied it there: the file's permissions must not count.
    var file = data.resolve("new/folder/objects/ecomap-held-pictures/copied");
    Files.writeString(file, "x");
    for (var path :
        List.of(
            "/",
            "/ecomap-held-pictures",
            "/ecomap-held-pictures/copied",
            "/ecomap-held-pictures/none",
            "/ecomap-sealed/key")) {
      var asked = ecomap.request("/").uri(URI.create(ecomap.endpoint("s3") + path));

      assertEquals(403, ecomap.send(asked.copy()).statusCode());
      assertEquals(403, ecomap.send(asked.PUT(BodyPublishers.ofString("x"))).statusCode());
    }
  }

  @Test
  void whatIsTooLargeIsRefusedInWords() throws IOException {
    var answer =
        ecomap.send(
            ecomap
                .request("/api/v1/complaints")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024])));

    assertEquals(413, answer.statusCode());
    assertEquals(
        "urn:ecomap:problem:body_too_large", Json.read(answer.body()).path("type").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LOCALHOST:8080, 200",
    "127.0.0.1, 200",
    "[::1]:80, 200",
    "evil.example, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example:8080, 421",
  })
  void onlyNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
    try (var socket = new Socket(Loopback.IPV4, URI.create(ecomap.address()).getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /config.json HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "role=moderator,                             200",
    "role=authority&authority=AKIMAT&region=KZ-75, 200",
    "role=king,                                  422",
    "region=KZ-75,                               422",
    "role=authority,                             422",
    "role=authority&authority=NOBODY,            422",
  })
  void tokensAreForKnownRoles(String form, int status) {
    assertEquals(status, token(form).statusCode());
  }

  @Test
  void aPageOfAnotherSiteGetsNoToken() {
    var answer =
        ecomap.send(
            ecomap
                .request("/local/token")
                .header("Origin", "https://other.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("role=moderator")));

    assertEquals(403, answer.statusCode());
    assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
  }

  @Test
  void aPageOfAnotherSiteStartsNoJob() {
    var answer =
        ecomap.send(
            ecomap
                .request("/local/jobs/RebuildCounts")
                .header("Origin", "https://other.example")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

    assertEquals(403, answer.statusCode());
  }

  @Test
  void thePersonAtTheTerminalIsToldWhatToDo() {
    assertTrue(ecomap.said().contains(ecomap.address()));
    assertTrue(ecomap.said().contains(data.resolve("new/folder").toString()));
    assertTrue(
        ecomap.said().contains("curl -s -d role=moderator " + ecomap.address() + "/local/token"));
  }

  private static HttpResponse<byte[]> token(String form) {
    return ecomap.send(
        ecomap
            .request("/local/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }
}
