package kz.ecomap.benchmarks.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.codes.Group;
import kz.ecomap.places.WorldPoint;

/** Where the published ones of the first complaints of a population are, and of which group. */
final class Places {
  private final long[] cells;
  private final double[] lon;
  private final double[] lat;
  private final byte[] group;
  private final int[] published;

  /** The zoom by which they are kept in order. */
  private static final int ZOOM = 16;

  /** Places of the first so many complaints. */
  Places(Population population, int size) {
    cells = new long[size];
    lon = new double[size];
    lat = new double[size];
    group = new byte[size];
    var groups = Arrays.asList(Group.values());
    published =
        IntStream.range(0, size)
            .filter(
                number -> {
                  var complaint = population.complaint(number);
                  var tile = WorldPoint.of(complaint.location()).tile(ZOOM);
                  cells[number] = (long) tile.x() << ZOOM | tile.y();
                  lon[number] = complaint.location().lon();
                  lat[number] = complaint.location().lat();
                  group[number] = (byte) groups.indexOf(complaint.group());
                  return complaint.status().isPublic();
                })
            .toArray();
  }

  /** The numbers of the published complaints below a size. */
  IntStream published(int size) {
    return Arrays.stream(published).takeWhile(number -> number < size);
  }

  /** Column and row of the tile of a zoom that a complaint is in, as one number. */
  long tile(int number, int z) {
    long x = cells[number] >> ZOOM >> (ZOOM - z);
    long y = (cells[number] & ((1L << ZOOM) - 1)) >> (ZOOM - z);
    return x << ZOOM | y;
  }

  /** The tile of such a number. */
  static kz.ecomap.places.Tile tile(long number, int z) {
    return new kz.ecomap.places.Tile(
        z, (int) (number >> ZOOM), (int) (number & ((1L << ZOOM) - 1)));
  }

  double lon(int number) {
    return lon[number];
  }

  double lat(int number) {
    return lat[number];
  }

  int group(int number) {
    return group[number];
  }
}
