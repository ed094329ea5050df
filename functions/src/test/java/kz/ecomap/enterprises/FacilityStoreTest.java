package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;

class FacilityStoreTest {
  private final TestCloud cloud = TestCloud.fresh();
  private final FacilityStore store =
      new FacilityStore(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES));
  private final Facilities facilities =
      new Facilities(cloud.dynamo(), cloud.nameOf(Resource.FACILITIES));

  @Test
  void whatWasAddedIsReadBackWholly() {
    var plant = Samples.plant("demo-plant").marked(true);
    var reports = List.of(Samples.report(2025, 60), Samples.report(2024, 40));
    assertTrue(facilities.add(plant, reports));
    var dossier = store.find("demo-plant").orElseThrow();
    assertEquals(plant, dossier.facility());
    assertEquals(1, dossier.version());
    assertEquals(List.of(2024, 2025), dossier.years());
    assertEquals(reports.get(0), dossier.report(2025).orElseThrow());
    assertTrue(facilities.exists("demo-plant"));
  }

  @Test
  void aFacilityIsAddedOnce() {
    assertTrue(facilities.add(Samples.plant("demo-plant"), List.of()));
    assertFalse(
        facilities.add(Samples.plant("demo-plant").marked(true), List.of(Samples.report(2025, 1))));
    var dossier = store.find("demo-plant").orElseThrow();
    assertEquals(List.of(), dossier.reports());
    assertFalse(dossier.facility().demonstration());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(Optional.empty(), store.find("nothing"));
    assertFalse(facilities.exists("nothing"));
    assertFalse(facilities.exists("NOT AN ID"));
    assertEquals(404, assertThrows(Problem.class, () -> facilities.get("nothing")).status());
  }

  @Test
  void theLargestDossierComesBackWhole() {
    var releases = new ArrayList<Release>();
    for (int pollutant = 1; pollutant <= 86; pollutant++) {
      for (var medium : Medium.values()) {
        releases.add(Release.of(pollutant, medium, ReleaseState.BELOW_THRESHOLD));
      }
    }
    var reports = new ArrayList<ImpactReport>();
    for (int year = 2000; year < 2045; year++) {
      reports.add(ImpactReport.empty(year, Samples.NOW).releasing(releases));
    }
    assertTrue(facilities.add(Samples.plant("demo-plant"), reports));
    assertEquals(reports, store.find("demo-plant").orElseThrow().reports());
  }

  @Test
  void everyChangeRaisesTheOneVersion() {
    facilities.save(Samples.plant("demo-plant"), Optional.empty(), Samples.TODAY);
    var second = facilities.save("demo-plant", Samples.report(2025, 60), Optional.empty());
    assertTrue(second.created());
    assertEquals(2, second.dossier().version());
    var third = facilities.save("demo-plant", Samples.report(2025, 61), Optional.of(2L));
    assertFalse(third.created());
    assertEquals(2, third.dossier().report(2025).orElseThrow().revision());
    var fourth = facilities.save(Samples.plant("demo-plant"), Optional.of(3L), Samples.TODAY);
    assertEquals(fourth.dossier(), store.find("demo-plant").orElseThrow());
    assertEquals(4, fourth.dossier().version());
    assertEquals(List.of(2025), fourth.dossier().years());
  }

  @Test
  void aRevisionThroughTheApiKeepsTheMarkOfDemonstration() {
    facilities.add(Samples.plant("demo-plant").marked(true), List.of());
    var saved = facilities.save(Samples.plant("demo-plant"), Optional.of(1L), Samples.TODAY);
    assertTrue(saved.dossier().facility().demonstration());
    assertTrue(store.find("demo-plant").orElseThrow().facility().demonstration());
  }

  @Test
  void ofTwoEditorsAtOnceOneWins() throws Exception {
    facilities.save(Samples.plant("demo-plant"), Optional.empty(), Samples.TODAY);
    var outcomes =
        atOnce(
            List.of(
                () ->
                    outcome(
                        () ->
                            facilities.save(
                                Samples.plant("demo-plant"), Optional.of(1L), Samples.TODAY)),
                () ->
                    outcome(
                        () ->
                            facilities.save(
                                "demo-plant", Samples.report(2025, 60), Optional.of(1L)))));
    // The facility is revised, or the report is made: either may be the quicker.
    var won = outcomes.stream().filter(status -> status != 412).toList();
    assertEquals(1, won.size(), () -> "" + outcomes);
    assertTrue(Set.of(200, 201).contains(won.get(0)), () -> "" + outcomes);
    assertEquals(2, store.find("demo-plant").orElseThrow().version());
  }

  @Test
  void anEditMadeFromAnOlderDossierIsRefused() {
    facilities.save(Samples.plant("demo-plant"), Optional.empty(), Samples.TODAY);
    var read = store.find("demo-plant").orElseThrow();
    facilities.save("demo-plant", Samples.report(2025, 60), Optional.empty());
    var edit = read.reporting(List.of(Samples.report(2024, 1)));
    assertEquals(
        412, assertThrows(Problem.class, () -> facilities.saveAll(List.of(edit))).status());
    assertEquals(List.of(2025), store.find("demo-plant").orElseThrow().years());
  }

  @Test
  void aReportReadBeforeItsVersionIsNotOverwritten() {
    facilities.add(Samples.plant("demo-plant"), List.of(Samples.report(2025, 1)));
    var read = store.find("demo-plant").orElseThrow();
    facilities.save("demo-plant", Samples.report(2025, 2), Optional.of(1L));
    var torn = new Dossier(read.facility(), 2, read.reports(), read.past(), read.oversight());
    var edit = torn.reporting(List.of(Samples.report(2025, 3)));
    assertEquals(412, assertThrows(Problem.class, () -> store.save(List.of(edit))).status());
    assertEquals(
        Samples.report(2025, 2).releases(),
        store.find("demo-plant").orElseThrow().report(2025).orElseThrow().releases());
  }

  @Test
  void severalChangesAreStoredAllOrNone() {
    facilities.add(Samples.plant("old-plant"), List.of());
    var fresh = Dossier.of(Samples.plant("new-plant"));
    var clash = Dossier.of(Samples.plant("old-plant"));
    var edits =
        List.of(
            fresh.revising(fresh.facility(), Samples.TODAY),
            clash.reporting(List.of(Samples.report(2025, 1))));
    assertEquals(412, assertThrows(Problem.class, () -> facilities.saveAll(edits)).status());
    assertFalse(facilities.exists("new-plant"));
    assertEquals(List.of(), store.find("old-plant").orElseThrow().reports());
  }

  private static int outcome(Callable<Saved> save) throws Exception {
    try {
      return save.call().created() ? 201 : 200;
    } catch (Problem e) {
      return e.status();
    }
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    var threads = Executors.newFixedThreadPool(calls.size());
    try {
      var results = new ArrayList<Integer>();
      for (Future<Integer> call : threads.invokeAll(calls)) {
        results.add(call.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
