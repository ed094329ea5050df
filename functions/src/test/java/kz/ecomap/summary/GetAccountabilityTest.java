package kz.ecomap.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Confirm;
import kz.ecomap.casework.Contest;
import kz.ecomap.casework.Forward;
import kz.ecomap.casework.Lapse;
import kz.ecomap.casework.Party;
import kz.ecomap.codes.Codes;
import kz.ecomap.places.Location;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.CountedComplaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The akimat of Almaty: twelve complaints, of which it answered eleven and was silent on one, and
 * one more on which it was silent before it sent it on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GetAccountabilityTest {
  private static final Location ALMATY = new Location(43.2567, 76.9286);
  private static final Location ASTANA = new Location(51.1694, 71.4491);

  private final CountedComplaints complaints = new CountedComplaints();
  private final GetAccountability accountability = new GetAccountability(complaints.wiring());
  private final ListAccountabilityRows rows = new ListAccountabilityRows(complaints.wiring());

  @BeforeAll
  void fill() {
    for (int i = 0; i < 11; i++) {
      at("2026-09-0" + (1 + i % 3) + "T06:00:00Z");
      var id = publish(ALMATY, "waste_dump");
      at("2026-09-08T06:00:00Z");
      complaints.take(
          id,
          new Answer("Қоқыс шығарылды.", Optional.empty(), Optional.empty(), List.of()),
          Party.authority("AKIMAT", "KZ-75"));
      if (i < 4) {
        complaints.take(id, new Confirm(), Party.REPORTER);
      } else if (i == 4) {
        complaints.take(id, new Contest("Ештеңе жасалмады."), Party.REPORTER);
      }
    }
    at("2026-10-01T06:00:00Z");
    var silent = publish(ALMATY, "waste_dump");
    var sentOn = publish(ASTANA, "waste_dump");
    complaints.take(sentOn, new Forward("DEP_ECOLOGY", "Бұл департаменттің ісі."), Party.MODERATOR);
    var satOn = publish(ALMATY, "waste_dump");
    at("2026-11-02T06:00:00Z");
    complaints.take(silent, new Lapse(), Party.CLOCK);
    complaints.take(satOn, new Lapse(), Party.CLOCK);
    complaints.take(satOn, new Forward("SES", "Бұл СЭС ісі."), Party.authority("AKIMAT", "KZ-75"));
    complaints.follow();
  }

  @Test
  void whatIsSaidStandsBesideWhatWasConfirmed() {
    var all = accountability(Map.of());

    assertEquals("2025-12-01", all.get("from").textValue());
    var akimat = all.at("/authorities/0");
    assertEquals(
        "AKIMAT 12 2 1 10 4 1 40 2 2 1 21",
        "%s %s %s %s %s %s %s %s %s %s %s %s"
            .formatted(
                akimat.get("authority").textValue(),
                akimat.get("received"),
                akimat.get("open"),
                akimat.get("overdue"),
                akimat.get("done"),
                akimat.get("confirmed"),
                akimat.get("contested"),
                akimat.get("confirmedPercent"),
                akimat.get("deemedRefusals"),
                akimat.get("hops"),
                akimat.get("lateHops"),
                akimat.get("daysLost")));
    assertEquals(11, akimat.at("/answerTimes/sample").intValue());
    assertEquals("2026-09 11, 2026-10 1", months(akimat));
    var department = all.at("/authorities/1");
    assertEquals("DEP_ECOLOGY", department.get("authority").textValue());
    assertTrue(department.get("confirmedPercent").isNull(), "a share of none");
    assertEquals(14, all.at("/total/received").intValue());
  }

  @Test
  void whoGotAComplaintThatAnotherSatOnIsNotBlamedForIt() {
    var all = accountability(Map.of());
    for (int i = 1; i <= 2; i++) {
      var got = all.at("/authorities/" + i);
      assertEquals(i == 1 ? "DEP_ECOLOGY" : "SES", got.get("authority").textValue());
      assertEquals(1, got.get("received").intValue());
      assertEquals(0, got.get("deemedRefusals").intValue());
      assertEquals(0, got.get("hops").intValue());
    }
    assertEquals(2, all.at("/total/deemedRefusals").intValue());
    assertEquals(2, all.at("/total/hops").intValue());
    // The akimat of Astana has none any more, and yet stands there.
    var astana = accountability(Map.of("region", "KZ-71")).get("authorities");
    assertEquals("DEP_ECOLOGY", astana.at("/0/authority").textValue());
    assertEquals("AKIMAT", astana.at("/1/authority").textValue());
    assertEquals(0, astana.at("/1/received").intValue());
    assertEquals(1, astana.at("/1/hops").intValue());
    assertEquals(0, astana.at("/1/lateHops").intValue());
  }

  @ParameterizedTest
  @CsvSource({
    "AKIMAT,",
    "AKIMAT,KZ-75",
    "AKIMAT,KZ-71",
    "DEP_ECOLOGY,KZ-71",
    "DEP_ECOLOGY,",
    "SES,KZ-75"
  })
  void theRowsOfAnAuthoritySumToItsNumbers(String authority, String region) {
    var parameters = new TreeMap<String, String>();
    if (region != null) {
      parameters.put("region", region);
    }
    JsonNode ledger = null;
    for (var one : accountability(parameters).get("authorities")) {
      ledger = one.get("authority").textValue().equals(authority) ? one : ledger;
    }
    parameters.put("authority", authority);
    var table = rows(parameters);

    assertEquals(ledger.get("received").longValue(), table.size() - count(table, 5, "sent_on"));
    assertEquals(ledger.get("overdue").longValue(), count(table, 7, "true"));
    assertEquals(ledger.get("confirmed").longValue(), count(table, 5, "resolved"));
    assertEquals(
        ledger.get("done").longValue(), count(table, 5, "resolved") + count(table, 5, "answered"));
    assertEquals(ledger.get("contested").longValue(), count(table, 5, "contested"));
    assertEquals(ledger.get("deemedRefusals").longValue(), sum(table, 9));
    assertEquals(ledger.get("hops").longValue(), count(table, 5, "sent_on"));
    assertEquals(ledger.get("hops").longValue(), sum(table, 10));
    assertEquals(ledger.get("lateHops").longValue(), sum(table, 11));
    assertEquals(ledger.get("daysLost").longValue(), sum(table, 12));
    assertEquals(ledger.at("/answerTimes/sample").longValue(), table.size() - count(table, 8, ""));
  }

  @Test
  void rowsAreOfOneAuthority() {
    var answer = ApiCall.of("list-accountability-rows").withoutQuery().to(rows);
    assertEquals(List.of("?authority required"), answer.errors());
  }

  @Test
  void atMostThreeYearsAreCountedForEveryAuthority() {
    var call = ApiCall.of("get-accountability").withoutQuery().query("from", "2020-01-01");
    assertEquals(List.of("?from too_many_months"), call.to(accountability).errors());
  }

  private JsonNode accountability(Map<String, String> parameters) {
    var call = ApiCall.of("get-accountability").withoutQuery();
    parameters.forEach(call::query);
    return call.to(accountability).json();
  }

  private List<List<String>> rows(Map<String, String> parameters) {
    var call = ApiCall.of("list-accountability-rows").withoutQuery();
    parameters.forEach(call::query);
    var table = new ArrayList<List<String>>();
    for (var line : new String(call.to(rows).body(), StandardCharsets.UTF_8).split("\r\n", -1)) {
      if (!line.isEmpty()) {
        table.add(List.of(line.split(",", -1)));
      }
    }
    assertEquals("id", table.remove(0).get(0));
    return table;
  }

  private static long count(List<List<String>> table, int column, String value) {
    return table.stream().filter(row -> row.get(column).equals(value)).count();
  }

  private static long sum(List<List<String>> table, int column) {
    return table.stream()
        .map(row -> row.get(column))
        .filter(text -> !text.isEmpty())
        .mapToLong(Long::parseLong)
        .sum();
  }

  private static String months(JsonNode ledger) {
    var months = new ArrayList<String>();
    ledger
        .get("trend")
        .forEach(month -> months.add(month.get("month").textValue() + " " + month.get("received")));
    return String.join(", ", months);
  }

  private String publish(Location place, String category) {
    return complaints.publish(place, Codes.category(category).orElseThrow());
  }

  private void at(String instant) {
    complaints.clock().set(Instant.parse(instant));
  }
}
