package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ecomap.impact.Medium;
import kz.ecomap.oversight.Document;
import kz.ecomap.oversight.Enforcement;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Gravity;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Limit;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.oversight.Permit;
import kz.ecomap.oversight.PermitKind;
import kz.ecomap.oversight.Reply;
import kz.ecomap.oversight.Violation;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Language;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;

class OversightStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final Permit PERMIT =
      new Permit(
          "permit-1",
          "KZ00-1",
          PermitKind.IMPACT,
          Optional.of("DEP_ECOLOGY"),
          DAY,
          Optional.of(DAY.plusYears(5)),
          List.of(
              new Limit(8, Medium.AIR, new BigDecimal("1200.5")),
              new Limit(8, Medium.WATER, BigDecimal.ZERO)),
          Optional.of("реестр"));
  private static final Permit BARE_PERMIT =
      new Permit(
          "permit-2",
          "2",
          PermitKind.DECLARATION,
          Optional.empty(),
          DAY,
          Optional.empty(),
          List.of(),
          Optional.empty());
  private static final Inspection INSPECTION =
      new Inspection(
          "inspection-1",
          DAY.plusDays(1),
          "DEP_ECOLOGY",
          true,
          Optional.of("бұзушылықтар анықталды"),
          Optional.of("акт"),
          List.of(
              new Violation(
                  "v-1",
                  "Выброс без очистки",
                  Optional.of("ст. 210"),
                  Gravity.GRAVE,
                  Optional.of(DAY.plusDays(30)),
                  Optional.of(DAY.plusDays(40)),
                  List.of(
                      new Enforcement(
                          EnforcementKind.FINE,
                          DAY.plusDays(9),
                          Optional.of(new BigDecimal("1234567.5")),
                          Optional.of("төленді")),
                      new Enforcement(
                          EnforcementKind.ORDER,
                          DAY.plusDays(2),
                          Optional.empty(),
                          Optional.empty()))),
              new Violation(
                  "v-2",
                  "Журнал",
                  Optional.empty(),
                  Gravity.MINOR,
                  Optional.empty(),
                  Optional.empty(),
                  List.of())));
  private static final Inspection BARE_INSPECTION =
      new Inspection("one", DAY, "SES", false, Optional.empty(), Optional.empty(), List.of());
  private static final List<Entry> ENTRIES =
      List.of(
          PERMIT,
          BARE_PERMIT,
          INSPECTION,
          BARE_INSPECTION,
          reply("r-1", Optional.of(2025), Optional.empty()),
          reply("r-2", Optional.empty(), Optional.of("inspection-1")),
          reply("r-3", Optional.empty(), Optional.empty()),
          document("d-1", Optional.of(URI.create("https://example.kz/act.pdf"))),
          document("d-2", Optional.empty()));

  private final TestCloud cloud = TestCloud.fresh();
  private final Facilities facilities =
      new Facilities(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES));

  @Test
  void whatIsToldOfAFacilityIsReadBackWholly() {
    var edit = Dossier.of(Samples.plant("demo-plant")).reporting(List.of(Samples.report(2025, 1)));
    assertTrue(facilities.add(edit.with(Past.NONE, ENTRIES)));
    var dossier = facilities.get("demo-plant");
    assertEquals(new Oversight(ENTRIES), dossier.oversight());
    assertEquals(List.of(INSPECTION, BARE_INSPECTION), dossier.oversight().inspections());
    assertEquals(List.of(PERMIT, BARE_PERMIT), dossier.oversight().permits());
    assertEquals(3, dossier.oversight().replies().size());
    assertEquals(2, dossier.oversight().documents().size());
    assertEquals(List.of(2025), dossier.years());
  }

  @Test
  void anEntryIsReplacedAndTheOthersStay() {
    add(ENTRIES);
    var changed =
        new Inspection("one", DAY, "MES", true, Optional.of("ок"), Optional.empty(), List.of());
    var saved = save(changed, Optional.of(1L));
    assertEquals(2, saved.dossier().version());
    assertEquals(saved.dossier(), facilities.get("demo-plant"));
    assertEquals(ENTRIES.size(), saved.dossier().oversight().entries().size());
    assertEquals(List.of(INSPECTION, changed), saved.dossier().oversight().inspections());
  }

  @Test
  void anIdIsUniqueAmongItsKindOnly() {
    add(List.of(BARE_INSPECTION));
    var saved = save(document("one", Optional.empty()), Optional.empty());
    assertTrue(saved.created());
    assertEquals(2, facilities.get("demo-plant").oversight().entries().size());
  }

  @Test
  void whoReplacesSaysWhatAndIsRefusedWhenItHasChanged() {
    add(ENTRIES);
    assertEquals(428, status(BARE_INSPECTION, Optional.empty()));
    assertEquals(412, status(BARE_INSPECTION, Optional.of(9L)));
    facilities.save(Samples.plant("demo-plant"), Optional.of(1L), Samples.TODAY);
    assertEquals(412, status(BARE_INSPECTION, Optional.of(1L)));
    assertEquals(412, status(document("d-3", Optional.empty()), Optional.of(1L)));
    assertEquals(200, status(BARE_INSPECTION, Optional.of(2L)));
    assertEquals(ENTRIES.size(), facilities.get("demo-plant").oversight().entries().size());
  }

  @Test
  void thereIsRoomForAHundredOfAKind() {
    var documents =
        IntStream.range(0, Oversight.MOST - 1)
            .mapToObj(i -> document("d-" + i, Optional.empty()))
            .toList();
    add(documents);
    assertEquals(201, status(document("last", Optional.empty()), Optional.empty()));
    assertEquals(409, status(document("too-many", Optional.empty()), Optional.empty()));
    assertEquals(200, status(document("d-7", Optional.empty()), Optional.of(2L)));
    assertEquals(201, status(BARE_INSPECTION, Optional.empty()), "of another kind");
  }

  @Test
  void ofTwoEditorsAtOnceOneWins() throws Exception {
    add(List.of());
    var threads = Executors.newFixedThreadPool(2);
    try {
      var outcomes = new ArrayList<Integer>();
      List<Callable<Integer>> calls =
          List.of(
              () -> status(BARE_INSPECTION, Optional.of(1L)),
              () -> status(BARE_PERMIT, Optional.of(1L)));
      for (var call : threads.invokeAll(calls)) {
        outcomes.add(call.get());
      }
      assertEquals(List.of(201, 412), outcomes.stream().sorted().toList());
      assertEquals(1, facilities.get("demo-plant").oversight().entries().size());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void ofAFacilityThatIsNotThereNothingCanBeTold() {
    assertEquals(404, status(BARE_INSPECTION, Optional.empty()));
  }

  private void add(List<? extends Entry> entries) {
    assertTrue(facilities.add(Dossier.of(Samples.plant("demo-plant")).recording(entries)));
  }

  private Saved save(Entry entry, Optional<Long> version) {
    return facilities.save("demo-plant", entry.kind(), entry.id(), before -> entry, version);
  }

  private int status(Entry entry, Optional<Long> version) {
    try {
      return save(entry, version).created() ? 201 : 200;
    } catch (Problem e) {
      return e.status();
    }
  }

  private static Reply reply(String id, Optional<Integer> year, Optional<String> inspection) {
    return new Reply(id, DAY, year, inspection, "Біздің жауабымыз", Language.KK);
  }

  private static Document document(String id, Optional<URI> url) {
    return new Document(id, DAY, "Акт", url, "0f".repeat(32), 12_345, "application/pdf");
  }
}
