package kz.ecomap.benchmarks.population;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.csv.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * A real settlement (GeoNames, CC BY 4.0) with invented districts in it, some of which complain
 * more than others, and in each district a few spots about which many complain.
 */
final class Settlement {
  /** Every settlement that the functions know. */
  static final List<Settlement> ALL =
      CsvResource.read(Regions.class, "settlements.csv", Settlement::of);

  private static final double KM_PER_DEGREE = 111.2;
  private static final int SPOTS = 12;
  private static final double AT_A_SPOT = 0.15;
  private static final double IN_A_DISTRICT = 0.90;
  private static final double DISTRICT_KM = 0.6;
  private static final double SPOT_KM = 0.02;
  private static final double FARTHEST_KM = 60;

  private record District(Location middle, double weight, List<Location> spots) {}

  private final String region;
  private final Location middle;
  private final Size size;
  private final Weighted<District> districts;

  /** By inhabitants, as the map's labels are sized; the number is a typical one of the class. */
  private enum Size {
    MILLION(1_600_000, 60, 9),
    LARGE(450_000, 30, 6),
    TOWN(180_000, 16, 4.5),
    SMALL(50_000, 8, 3),
    SMALLER(18_000, 4, 2),
    VILLAGE(5_000, 2, 1.2);

    private final int inhabitants;
    private final int districts;
    private final double radiusKm;

    Size(int inhabitants, int districts, double radiusKm) {
      this.inhabitants = inhabitants;
      this.districts = districts;
      this.radiusKm = radiusKm;
    }

    static Size of(String mapClass) {
      return mapClass.isEmpty() ? VILLAGE : values()[Integer.parseInt(mapClass) - 1];
    }
  }

  private Settlement(String region, Location middle, Size size) {
    this.region = region;
    this.middle = middle;
    this.size = size;
    this.districts = new Weighted<>(districts(middle, size), District::weight);
  }

  /** The code of its region. */
  String region() {
    return region;
  }

  Location middle() {
    return middle;
  }

  /** About how many people live there. */
  int inhabitants() {
    return size.inhabitants;
  }

  /** Where somebody of this settlement complains about something. */
  Location place(RandomGenerator random) {
    double where = random.nextDouble();
    if (where >= IN_A_DISTRICT) {
      // As many between 1 and 2 km as between 30 and 60: few things are far from people.
      return away(middle, Math.pow(FARTHEST_KM, random.nextDouble()), random);
    }
    var district = districts.draw(random);
    if (where < AT_A_SPOT) {
      return near(district.spots.get(random.nextInt(SPOTS)), SPOT_KM, random);
    }
    return near(district.middle, DISTRICT_KM, random);
  }

  private static List<District> districts(Location middle, Size size) {
    long seed = Double.doubleToLongBits(middle.lat()) * 31 + Double.doubleToLongBits(middle.lon());
    var random = new SplittableRandom(seed);
    var districts = new ArrayList<District>();
    for (int i = 0; i < size.districts; i++) {
      var at = away(middle, size.radiusKm * Math.sqrt(random.nextDouble()), random);
      var spots = new ArrayList<Location>();
      for (int spot = 0; spot < SPOTS; spot++) {
        spots.add(near(at, DISTRICT_KM, random));
      }
      districts.add(new District(at, 1.0 / (1 + i), spots));
    }
    return districts;
  }

  private static Location near(Location place, double km, RandomGenerator random) {
    return moved(place, km * random.nextGaussian(), km * random.nextGaussian());
  }

  private static Location away(Location place, double km, RandomGenerator random) {
    double angle = random.nextDouble() * 2 * Math.PI;
    return moved(place, km * Math.cos(angle), km * Math.sin(angle));
  }

  private static Location moved(Location place, double eastKm, double northKm) {
    return new Location(
        place.lat() + northKm / KM_PER_DEGREE,
        place.lon() + eastKm / (KM_PER_DEGREE * Math.cos(Math.toRadians(place.lat()))));
  }

  private static Settlement of(CSVRecord line) {
    var middle =
        new Location(Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon")));
    return new Settlement(line.get("region"), middle, Size.of(line.get("class")));
  }
}
