package kz.ecomap.imports;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.PutFacility;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.SampleEvent;

/** An editor who imports files, and the events that the cloud would send meanwhile. */
record ImportDesk(Wiring wiring) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Uploads a CSV as the answer says; nothing is checked yet. */
  String upload(String kind, String csv) {
    return upload(kind, ImportFile.CSV, csv.getBytes(StandardCharsets.UTF_8));
  }

  String upload(String kind, String contentType, byte[] file) {
    var draft = ApiCall.of("request-import");
    var body = draft.jsonBody();
    body.put("kind", kind)
        .put("contentType", contentType)
        .put("size", file.length)
        .put("sha256", Signer.sha256(file));
    var ticket = draft.body(body.toString()).to(new RequestImport(wiring));
    if (ticket.status() != 201) {
      throw new AssertionError(ticket.json().toString());
    }
    var upload = ticket.json().get("upload");
    var request = HttpRequest.newBuilder(URI.create(upload.get("url").textValue()));
    upload
        .get("headers")
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().textValue()));
    try {
      var put = request.PUT(BodyPublishers.ofByteArray(file)).build();
      var answer = HTTP.send(put, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return ticket.json().get("id").textValue();
  }

  /** Uploads a file and lets everything happen that follows by itself. */
  String check(String kind, String csv) {
    var id = upload(kind, csv);
    settle(id);
    return id;
  }

  /** What the events of an import do, once each, until nothing is left to do. */
  void settle(String id) {
    arrived(id);
    advance(id);
  }

  /** The bucket tells that a file is there. */
  void arrived(String id) {
    var text = SampleEvent.text("check-import").replace("6t3k9wz8x1c5", id);
    new CheckImport(wiring).handleRequest(SampleEvent.of(S3Event.class, text), null);
  }

  /** The table tells of changes as long as there are any. */
  void advance(String id) {
    var before = "";
    for (var now = get(id).toString(); !now.equals(before); now = get(id).toString()) {
      before = now;
      wiring.importSteps().advance(id);
    }
  }

  JsonNode get(String id) {
    return ApiCall.of("get-import").path("id", id).to(new GetImport(wiring)).json();
  }

  String state(String id) {
    return get(id).get("state").textValue();
  }

  int count(String id, String what) {
    return get(id).get(what).intValue();
  }

  ApiAnswer publish(String id) {
    return ApiCall.of("publish-import").path("id", id).to(new PublishImport(wiring));
  }

  ApiAnswer withdraw(String id) {
    return ApiCall.of("withdraw-import").path("id", id).to(new WithdrawImport(wiring));
  }

  ApiAnswer decide(String id, String row, String decision) {
    var call = ApiCall.of("decide-held-row").path("id", id).path("row", row);
    var body = call.jsonBody().put("decision", decision);
    return call.body(body.toString()).to(new DecideHeldRow(wiring));
  }

  /** The errors of the CSV, as in {@code releases 7 totalKg out_of_range}. */
  List<String> errors(String id) {
    var answer = ApiCall.of("get-import-errors").path("id", id).to(new GetImportErrors(wiring));
    var csv = new String(answer.body(), StandardCharsets.UTF_8);
    var errors = new ArrayList<String>();
    for (var line : csv.split("\r\n", -1)) {
      var cells = line.split(",", -1);
      if (cells.length > 4) {
        errors.add(String.join(" ", cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return errors.subList(1, errors.size());
  }

  /** The findings of all pages, as in {@code releases 7 totalKg unit_slip}. */
  List<String> findings(String id) {
    var findings = new ArrayList<String>();
    for (var row : held(id)) {
      for (var finding : row.get("findings")) {
        findings.add(
            String.join(
                " ",
                row.get("sheet").textValue(),
                row.get("row").toString(),
                finding.get("column").textValue(),
                finding.get("code").textValue()));
      }
    }
    return findings;
  }

  /** The held rows of all pages. */
  List<JsonNode> held(String id) {
    var rows = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var call = ApiCall.of("list-held-rows").path("id", id).query("limit", 7);
      var page = (cursor.isEmpty() ? call : call.query("cursor", cursor));
      var json = page.to(new ListHeldRows(wiring)).json();
      json.get("rows").forEach(rows::add);
      var links = json.get("links");
      cursor =
          links.isEmpty()
              ? ""
              : links.get(0).get("href").textValue().replaceAll(".*cursor=([^&]*).*", "$1");
    } while (!cursor.isEmpty());
    return rows;
  }

  /** Makes a facility as an editor does it by hand. */
  void facility(String id, double lat, double lon) {
    var call = ApiCall.of("put-facility").path("id", id);
    var body = call.jsonBody();
    for (var language : List.of("kk", "ru", "en")) {
      body.withObject("/names").put(language, "Зауыт " + id);
    }
    body.remove("bin");
    body.withObject("/location").put("lat", lat).put("lon", lon);
    var answer = call.body(body.toString()).to(new PutFacility(wiring));
    if (answer.status() != 201) {
      throw new AssertionError(answer.json().toString());
    }
  }
}
