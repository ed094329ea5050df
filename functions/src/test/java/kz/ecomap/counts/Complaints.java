package kz.ecomap.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.id.Ids;

/** Made-up published complaints, the same for the same seed. */
final class Complaints {
  private final Random random;
  private long next = 1;

  Complaints(long seed) {
    random = new Random(seed);
  }

  ComplaintFacet next() {
    return at(place());
  }

  ComplaintFacet at(Location place) {
    var category = any(Codes.categories().values().toArray(Category[]::new));
    var status = any(Status.PUBLISHED, Status.IN_WORK, Status.ANSWERED, Status.RESOLVED);
    return new ComplaintFacet(
        Ids.ofNumber(next++ << 20 | random.nextInt(1 << 20)),
        category.code(),
        category.group(),
        new Standing(status, status.awaitsAuthority() && random.nextBoolean()),
        any(Regions.codes().toArray(String[]::new)),
        any(Codes.authorities().keySet().toArray(String[]::new)),
        WorldPoint.of(place),
        YearMonth.of(2024 + random.nextInt(3), 1 + random.nextInt(12)),
        LocalDate.of(2026, 11, 1 + random.nextInt(28)),
        new ComplaintFacet.Handling(
            random.nextBoolean() ? Optional.of(random.nextInt(20)) : Optional.empty(),
            random.nextInt(2),
            past()));
  }

  /** One in four was sent on, once or twice. */
  private List<Stay> past() {
    var past = new ArrayList<Stay>();
    for (int more = random.nextInt(8) - 5; more > 0; more--) {
      var authority = any(Codes.authorities().keySet().toArray(String[]::new));
      var answered = random.nextBoolean() ? Optional.of(random.nextInt(20)) : none();
      past.add(new Stay(authority, random.nextInt(9), random.nextInt(2), answered));
    }
    return past;
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }

  /** Most in a town, the others anywhere. */
  private Location place() {
    return random.nextInt(3) > 0
        ? new Location(43.2 + random.nextDouble() / 20, 76.9 + random.nextDouble() / 20)
        : new Location(41 + 14 * random.nextDouble(), 47 + 40 * random.nextDouble());
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
