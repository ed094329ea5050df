package kz.ecomap.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.ecomap.Wiring;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {
  @Test
  void thereAreTheEightySixPollutantsOfTheAnnexInOrder() {
    assertEquals(86, Pollutants.all().size());
    for (int no = 1; no <= 86; no++) {
      assertEquals(no, Pollutants.of(no).orElseThrow().no());
    }
    assertEquals(Optional.empty(), Pollutants.of(0));
    assertEquals(Optional.empty(), Pollutants.of(87));
  }

  @Test
  void everyPollutantHasAThresholdForSomeMediumAndItIsAQuantity() {
    for (var pollutant : Pollutants.all()) {
      assertTrue(!pollutant.thresholds().isEmpty(), pollutant.names().en());
      pollutant.thresholds().forEach(threshold -> assertTrue(threshold.kg().signum() > 0));
    }
  }

  @Test
  void theFourOfBtexAreMarked() {
    var marked = Pollutants.all().stream().filter(Pollutant::btexSum).map(Pollutant::no).toList();
    assertEquals(List.of(62, 65, 73, 78), marked);
  }

  @ParameterizedTest
  @CsvSource({
    "1(c),     Энергетика,              With a heat input of 50 megawatts (MW)",
    "2(e)(i),  Металдарды өндіру және өңдеу, ",
    "3(a),     Кен өндіру және минералды шикізатты өңдеу, ",
  })
  void anActivityHasItsSectorAndCapacityThreshold(String code, String sector, String capacity) {
    var activity = Activities.of(code).orElseThrow();
    assertEquals(sector, activity.sector().kk());
    assertEquals(Optional.ofNullable(capacity), activity.capacityThreshold());
  }

  @Test
  void thePollutantsAreServedWithThresholdsByMedium() {
    var answer = ApiCall.of("list-pollutants").to(pollutants());
    assertEquals(200, answer.status());
    assertEquals(
        "public, max-age=3600, stale-while-revalidate=36000", answer.header("Cache-Control"));
    var mercury = answer.json().get("pollutants").get(20);
    assertEquals("Сынап және оның қосылыстары (Hg ретінде)", mercury.at("/names/kk").textValue());
    assertEquals("7439-97-6", mercury.get("cas").textValue());
    assertEquals("{\"air\":10,\"land\":1,\"water\":1}", mercury.get("thresholds").toString());
    assertEquals(false, mercury.get("btexSum").booleanValue());
    var methane = answer.json().get("pollutants").get(0);
    assertEquals("{\"air\":100000}", methane.get("thresholds").toString());
  }

  @Test
  void theActivitiesAreServedInTheOrderOfTheAnnex() {
    var answer = ApiCall.of("list-activities").to(new ListActivities());
    var codes =
        StreamSupport.stream(answer.json().get("activities").spliterator(), false)
            .map(activity -> activity.get("code").textValue())
            .toList();
    assertEquals(71, codes.size());
    assertEquals("1(a)", codes.get(0));
    assertEquals("9(e)", codes.get(70));
    assertEquals(List.copyOf(Activities.codes()), codes);
  }

  @Test
  void theCallerWhoHasTheListAlreadyIsToldSo() {
    var first = ApiCall.of("list-activities").to(new ListActivities());
    var second =
        ApiCall.of("list-activities")
            .header("If-None-Match", first.header("ETag"))
            .to(new ListActivities());
    assertEquals(304, second.status());
    assertEquals(0, second.body().length);
  }

  private static ListPollutants pollutants() {
    var environment = TestCloud.fresh().environment();
    return new ListPollutants(new Wiring(environment, () -> Instant.parse("2026-11-22T06:00:00Z")));
  }
}
