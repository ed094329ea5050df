package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.GetFacility;
import kz.ecomap.enterprises.PutInspection;
import kz.ecomap.enterprises.PutPermit;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Permits and inspections come in as files, and what a file does not speak of stays. */
class OversightImportTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final String PERMITS =
      "facility,permit,number,kind,issuedBy,issuedOn,validUntil,pollutant,medium,kg\n";
  private static final String PERMIT =
      "plant-a,kz-77-2024,KZ77,integrated,DEP_ECOLOGY,2024-02-12,,";

  private Wiring wiring;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    desk = new ImportDesk(wiring);
    desk.facility("plant-a", 52.2871, 76.9674);
  }

  @Test
  void aLimitIsReplacedOrAddedAndTheOthersStay() {
    ApiCall.of("put-permit")
        .path("id", "plant-a")
        .header("If-Match", "\"v1\"")
        .to(new PutPermit(wiring));
    publish("permits", PERMITS + PERMIT + "11,air,4000000\n" + PERMIT + "21,water,7.5\n");
    var permit = oversight().permits().get(0);
    assertEquals("KZ77 INTEGRATED", permit.number() + " " + permit.type());
    assertEquals("absent", permit.validUntil().map(Object::toString).orElse("absent"));
    assertEquals(
        List.of("8 AIR 2300000", "11 AIR 4000000", "86 AIR 42000.5", "21 WATER 7.5"),
        permit.limits().stream()
            .map(limit -> limit.pollutant() + " " + limit.medium() + " " + limit.kg())
            .toList());
  }

  @Test
  void aViolationIsReplacedOrAddedAndWhatWasDoneAboutItStays() {
    ApiCall.of("put-inspection")
        .path("id", "plant-a")
        .header("If-Match", "\"v1\"")
        .to(new PutInspection(wiring));
    publish(
        "inspections",
        """
        facility,inspection,on,authority,planned,violation,what,gravity,remediedOn,enforcement,enforcedOn,amountTenge
        plant-a,2026-05-plan,2026-05-12,DEP_ECOLOGY,true,no-filter,Сүзгі жоқ,grave,2026-09-01,fine,2026-06-02,5000000
        plant-a,2026-05-plan,2026-05-12,DEP_ECOLOGY,true,no-filter,Сүзгі жоқ,grave,2026-09-01,court,2026-07-02,
        plant-a,2026-05-plan,2026-05-12,DEP_ECOLOGY,true,dump,Рұқсатсыз қоқыс,minor,,,,
        plant-a,2026-09-visit,2026-09-03,DEP_ECOLOGY,false,,,,,,,
        """);
    assertEquals(
        List.of("2026-09-visit", "2026-05-plan"),
        oversight().inspections().stream().map(Inspection::id).toList());
    assertEquals(
        List.of(
            "no-filter 2026-09-01 ORDER 2026-05-14 null, FINE 2026-06-02 5000000, COURT 2026-07-02 null",
            "journal 2026-06-01 ",
            "dump open "),
        oversight().inspections().get(1).violations().stream()
            .map(
                violation ->
                    violation.id()
                        + " "
                        + violation.remediedOn().map(Object::toString).orElse("open")
                        + " "
                        + violation.enforcement().stream()
                            .map(
                                it ->
                                    it.kind() + " " + it.on() + " " + it.amountTenge().orElse(null))
                            .collect(Collectors.joining(", ")))
            .toList());
    var page = ApiCall.of("get-facility").path("id", "plant-a").to(new GetFacility(wiring)).json();
    assertEquals(3, page.at("/properties/inspections/1/violations").size());
  }

  @Test
  void whatIsHardToBelieveWaitsAndIsAddedOnceItIsDecided() {
    var id =
        desk.check("permits", PERMITS + PERMIT + "8,air,5\n" + PERMIT + "11,air,90000000000\n");
    assertEquals(List.of("permits 3 kg absurd_magnitude"), desk.findings(id));
    desk.publish(id);
    desk.advance(id);
    assertEquals(1, oversight().permits().get(0).limits().size());
    assertEquals(200, desk.decide(id, "3", "publish").status());
    assertEquals(2, oversight().permits().get(0).limits().size());
    assertEquals(2, desk.count(id, "reportsPublished"));
    assertEquals(List.of(1, 1), List.of(desk.count(id, "created"), desk.count(id, "revised")));
  }

  @Test
  void whatFitsNoLongerIsNotPublished() {
    var id = desk.check("permits", PERMITS + PERMIT + "8,air,5\n");
    var held = desk.check("permits", PERMITS + PERMIT + "8,air,90000000000\n");
    desk.publish(held);
    desk.advance(held);
    publish("permits", PERMITS + permits(Oversight.MOST));
    desk.publish(id);
    desk.advance(id);
    assertEquals("failed", desk.state(id));
    assertEquals("changed_data", desk.get(id).get("failureCode").textValue());
    var refused = desk.decide(held, "2", "publish");
    assertEquals(409, refused.status());
    assertEquals("urn:ecomap:problem:row_outdated", refused.json().get("type").textValue());
    assertEquals(Oversight.MOST, oversight().permits().size());
  }

  private static String permits(int count) {
    return IntStream.range(0, count)
        .mapToObj("plant-a,permit-%1$d,KZ-%1$d,impact,,2025-03-01,,,,\n"::formatted)
        .collect(Collectors.joining());
  }

  /** Publishes a file that is clean, twice: the second time it changes nothing. */
  private void publish(String kind, String csv) {
    for (int times = 0; times < 2; times++) {
      var before = oversight();
      var id = desk.check(kind, csv);
      assertEquals(202, desk.publish(id).status(), () -> desk.errors(id).toString());
      desk.advance(id);
      assertEquals("published", desk.state(id));
      if (times > 0) {
        assertEquals(before, oversight());
        assertEquals(0, desk.count(id, "created") + desk.count(id, "revised"));
      }
    }
  }

  private Oversight oversight() {
    return wiring.facilities().find("plant-a").orElseThrow().oversight();
  }
}
