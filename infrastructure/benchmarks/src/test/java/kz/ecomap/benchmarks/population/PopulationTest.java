package kz.ecomap.benchmarks.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.Status;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.time.Kazakhstan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up complaints are the same every time, and such as a country might have. */
class PopulationTest {
  private static final Population POPULATION = new Population(1);
  private static final LocalDate TODAY = Kazakhstan.dayOf(Population.NOW);
  private static final List<Complaint> FIRST =
      IntStream.range(0, 10_000).mapToObj(POPULATION::complaint).toList();

  @Test
  void aNumberIsTheSameComplaintInAnyOrder() {
    for (int number = 9_999; number >= 0; number -= 101) {
      assertEquals(FIRST.get(number), new Population(1).complaint(number));
    }
    assertNotEquals(FIRST.get(0), new Population(2).complaint(0));
  }

  @Test
  void theNumbersThatWereLoadedOnceStayTheSameComplaints() {
    assertEquals("25zjs8stp0a8", POPULATION.complaint(0).id());
    assertEquals("4h8s9vw02tyf", POPULATION.complaint(999_999).id());
  }

  @Test
  void noTwoHaveTheSameId() {
    var ids = new HashSet<String>();
    for (int number = 0; number < 50_000; number++) {
      assertTrue(ids.add(POPULATION.complaint(number).id()), "id of " + number);
    }
  }

  @Test
  void idsAreInTheOrderOfFiling() {
    for (var complaint : FIRST) {
      var at = complaint.filedAt();
      assertTrue(complaint.id().compareTo(Ids.firstOf(at)) >= 0);
      assertTrue(complaint.id().compareTo(Ids.firstOf(at.plusMillis(1))) < 0);
      assertTrue(at.isBefore(Population.NOW));
    }
  }

  @Test
  void everyYearSince2020HasSomeAndMoreThanTheYearBefore() {
    var byYear =
        FIRST.stream()
            .collect(
                Collectors.groupingBy(
                    complaint -> Kazakhstan.dayOf(complaint.filedAt()).getYear(),
                    Collectors.counting()));
    assertEquals(new TreeSet<>(List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026)), byYear.keySet());
    assertTrue(byYear.get(2025) > byYear.get(2024) && byYear.get(2024) > byYear.get(2020));
  }

  @Test
  void everyGroupOccursInEveryStatus() {
    for (var group : Group.values()) {
      var statuses =
          FIRST.stream()
              .filter(complaint -> complaint.group() == group)
              .map(Complaint::status)
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(
          statuses.containsAll(
              List.of(
                  Status.PUBLISHED,
                  Status.IN_WORK,
                  Status.ANSWERED,
                  Status.RESOLVED,
                  Status.CONTESTED)),
          group + ": " + statuses);
    }
  }

  /** Per cent of all. */
  @ParameterizedTest
  @CsvSource({"PUBLIC, 94, 97", "OVERDUE, 5, 12", "WAITING, 7, 14", "NOT_LOOKED_AT, 0.05, 0.6"})
  void shares(Share share, double least, double most) {
    double part = 100.0 * FIRST.stream().filter(share.is).count() / FIRST.size();
    assertTrue(part >= least && part <= most, share + " " + part);
  }

  enum Share {
    PUBLIC(complaint -> complaint.status().isPublic()),
    OVERDUE(complaint -> complaint.isOverdue(TODAY)),
    WAITING(complaint -> complaint.status().awaitsAuthority()),
    NOT_LOOKED_AT(complaint -> complaint.status() == Status.RECEIVED);

    private final Predicate<Complaint> is;

    Share(Predicate<Complaint> is) {
      this.is = is;
    }
  }

  @Test
  void everyOneIsInTheRegionThatItsPlaceIsIn() {
    for (var complaint : FIRST) {
      assertEquals(Optional.of(complaint.region()), Regions.codeAt(complaint.location()));
    }
    assertEquals(
        new TreeSet<>(Regions.codes()),
        FIRST.stream().map(Complaint::region).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Per cent within 30 km of a city's middle. */
  @ParameterizedTest
  @CsvSource({
    "Almaty, 43.25, 76.91, 8, 16",
    "Astana, 51.18, 71.45, 8, 16",
    "Karaganda, 49.8, 73.1, 2, 6",
    "Zhezkazgan, 47.8, 67.7, 0.1, 2"
  })
  void moreComeFromWhereMorePeopleLive(
      String city, double lat, double lon, double least, double most) {
    long near = FIRST.stream().filter(c -> km(c.location(), lat, lon) < 30).count();
    double part = 100.0 * near / FIRST.size();
    assertTrue(part >= least && part <= most, city + " " + part);
  }

  private static double km(Location place, double lat, double lon) {
    double east = (place.lon() - lon) * Math.cos(Math.toRadians(lat));
    return 111.2 * Math.hypot(place.lat() - lat, east);
  }
}
