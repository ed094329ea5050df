package kz.ecomap.benchmarks.population;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.Conduct;
import kz.ecomap.complaints.Status;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * As many complaints as anybody wants, around real settlements in proportion to who lives there,
 * filed over nearly seven years. Complaint number n is a function of the seed and n alone, so that
 * the first ten thousand of a million are the same as ten thousand, and any of them can be made
 * without the others.
 *
 * @param seed another one makes other complaints
 */
public record Population(long seed) {
  /** Ids count from this year on, so nothing can have been filed before. */
  private static final Instant FIRST = Kazakhstan.startOf(LocalDate.of(2020, 1, 2));

  /** When it is: everything has been filed by now. */
  public static final Instant NOW = Kazakhstan.startOf(LocalDate.of(2026, 11, 21));

  private static final LocalDate TODAY = Kazakhstan.dayOf(NOW);

  /** Below 1: every year more complain than the year before. */
  private static final double GROWTH = 0.7;

  private static final int FACILITIES = 400;

  /** As long as a hash, and of no code. */
  public static final String NO_TRACKING_CODE = "-".repeat(43);

  /** Working days to an answer. */
  private static final int MOST_DAYS = 30;

  private static final Weighted<Settlement> SETTLEMENTS =
      new Weighted<>(Settlement.ALL, Settlement::inhabitants);

  private static final Weighted<Chance> CATEGORIES =
      new Weighted<>(
          CsvResource.read(
              Population.class,
              "categories.csv",
              line ->
                  new Chance(
                      Codes.category(line.get("category")).orElseThrow(),
                      Double.parseDouble(line.get("weight")))),
          Chance::weight);

  private record Chance(Category category, double weight) {}

  /** A place and the code of the region that it is in. */
  private record Ground(Location place, String region) {}

  /**
   * The complaint of a number as it is stored.
   *
   * @param number from 0 on
   */
  public Map<String, AttributeValue> item(int number) {
    return ComplaintStore.item(complaint(number), NO_TRACKING_CODE);
  }

  /** The complaint of a number, at least 0. */
  public Complaint complaint(int number) {
    // Seeded by a scattered number: what is drawn for a number must not be a later part of what is
    // drawn for another one.
    var random = new SplittableRandom(new SplittableRandom(seed + number).nextLong());
    var ground = ground(SETTLEMENTS.draw(random), random);
    var filedAt = filedAt(random);
    var filedOn = Kazakhstan.dayOf(filedAt);
    var fate = Fate.of(filedOn, TODAY, random);
    var category = CATEGORIES.draw(random).category();
    var language = any(List.of(Language.values()), random);
    return new Complaint(
        new Ids(InstantSource.fixed(filedAt), random).next(),
        category.code(),
        Sentences.about(category.group(), language, random),
        ground.place,
        ground.region,
        authority(category, random),
        Optional.empty(),
        sometimes(0.4, any(Arrays.asList(Conduct.values()), random), random),
        sometimes(0.1, "facility-" + random.nextInt(FACILITIES), random),
        sometimes(0.5, filedOn.minusDays(random.nextInt(10)), random),
        Optional.of(language),
        filedAt,
        fate.status(),
        fate.term(),
        fate.handling(TODAY, 1 + number % MOST_DAYS),
        fate.status() == Status.JOINED ? Optional.of(complaint(number + 1).id()) : Optional.empty(),
        Optional.empty(),
        0,
        fate.status() == Status.RECEIVED ? 1 : 3);
  }

  private static Ground ground(Settlement settlement, RandomGenerator random) {
    var place = settlement.place(random);
    // Away from a border town one may stand in another country, or in the sea.
    return Regions.codeAt(place)
        .map(region -> new Ground(place, region))
        .orElseGet(() -> new Ground(settlement.middle(), settlement.region()));
  }

  private static Instant filedAt(RandomGenerator random) {
    double part = Math.pow(random.nextDouble(), GROWTH);
    return FIRST.plusMillis((long) (part * (NOW.toEpochMilli() - FIRST.toEpochMilli())));
  }

  private static String authority(Category category, RandomGenerator random) {
    var bodies = category.authorities();
    return bodies.get(random.nextDouble() < 0.85 ? 0 : random.nextInt(bodies.size()));
  }

  private static <T> T any(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }

  private static <T> Optional<T> sometimes(double chance, T value, RandomGenerator random) {
    return random.nextDouble() < chance ? Optional.of(value) : Optional.empty();
  }
}
