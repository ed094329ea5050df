package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.site.SiteAddress;
import org.junit.jupiter.api.Test;

/** The edge function, run by Node as CloudFront's own engine would run it. */
class EdgeAddressesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An address, the cookie, the header, and what comes of it. */
  private static final String CASES =
      """
      /api/v1/complaints              |    |                    | /v1/complaints
      /pictures/01/large.jpg          |    |                    | /01/large.jpg
      /ru/                            |    |                    | /ru/index.html
      /ru/report/                     |    |                    | /ru/report/index.html
      /kk/complaints/0f3kq2v7m9xa     |    |                    | /kk/complaints/index.html
      /en/facilities/0f3kq2v7m9xa/    |    |                    | /en/facilities/index.html
      /ru/regions/KZ-75               |    |                    | /ru/regions/index.html
      /kk/regions/                    |    |                    | /kk/regions/index.html
      /en/facilities/                 |    |                    | /en/facilities/index.html
      /assets/entry-Bd1.js            |    |                    | /assets/entry-Bd1.js
      /basemap.pmtiles                |    |                    | /basemap.pmtiles
      /ru                             |    |                    | 301 /ru/
      /ru/report?step=2               |    |                    | 301 /ru/report/?step=2
      //evil.example/x                |    |                    | 301 /evil.example/x/
      /                               |    |                    | 302 /ru/
      /?q=%D0%B0&b                    |    | en                 | 302 /en/?q=%D0%B0&b
      /                               |    | de, en-GB;q=0.8    | 302 /en/
      /                               |    | kk-KZ,ru;q=0.9     | 302 /kk/
      /                               | kk | ru                 | 302 /kk/
      /                               | de | ru                 | 302 /ru/
      """;

  private record Case(String address, String cookie, String header, String outcome) {
    static Case of(String line) {
      var parts = line.split("\\|", -1);
      return new Case(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
    }
  }

  @Test
  void anAddressMeansItsFileRouteOrLanguage() throws IOException, InterruptedException {
    var cases = CASES.lines().map(Case::of).toList();
    var outcomes = outcomes(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertEquals(cases.get(i).outcome(), outcomes.get(i), cases.get(i).address());
    }
  }

  @Test
  void pagesAreTheSameFilesAsOnOneMachine() throws IOException, InterruptedException {
    var cases =
        CASES
            .lines()
            .map(Case::of)
            .filter(c -> c.outcome().matches("/(kk|ru|en|assets)/.*"))
            .toList();
    var outcomes = outcomes(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertEquals("/" + SiteAddress.file(cases.get(i).address()).orElseThrow(), outcomes.get(i));
    }
  }

  @Test
  void theSourceFitsIntoWhatCloudFrontTakes() {
    assertTrue(EdgeAddresses.source().getBytes(StandardCharsets.UTF_8).length < 10_240);
    assertTrue(!EdgeAddresses.source().contains("__"));
  }

  private static List<String> outcomes(List<Case> cases) throws IOException, InterruptedException {
    var events = JSON.createArrayNode();
    for (var one : cases) {
      var request = events.addObject().putObject("request");
      var parts = one.address().split("\\?", 2);
      request.put("uri", parts[0]);
      var query = request.putObject("querystring");
      for (var pair : parts.length > 1 ? parts[1].split("&", -1) : new String[0]) {
        var name = pair.split("=", 2);
        query.putObject(name[0]).put("value", name.length > 1 ? name[1] : "");
      }
      var headers = request.putObject("headers");
      if (!one.header().isEmpty()) {
        headers.putObject("accept-language").put("value", one.header());
      }
      var cookies = request.putObject("cookies");
      if (!one.cookie().isEmpty()) {
        cookies.putObject("ecomap.language").put("value", one.cookie());
      }
    }
    var outcomes = new ArrayList<String>();
    run(events).forEach(answer -> outcomes.add(outcome(answer)));
    return outcomes;
  }

  private static String outcome(JsonNode answer) {
    return answer.has("statusCode")
        ? answer.path("statusCode").asInt() + " " + answer.at("/headers/location/value").asText()
        : answer.path("uri").asText();
  }

  private static JsonNode run(JsonNode events) throws IOException, InterruptedException {
    var program =
        EdgeAddresses.source() + "\nconsole.log(JSON.stringify(" + events + ".map(handler)));\n";
    var node = new ProcessBuilder("node", "-").redirectErrorStream(true).start();
    try (var in = node.getOutputStream()) {
      in.write(program.getBytes(StandardCharsets.UTF_8));
    }
    var out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), out);
    return JSON.readTree(out);
  }
}
