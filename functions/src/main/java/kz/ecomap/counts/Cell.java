package kz.ecomap.counts;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Row;

/**
 * How much there is in a cell, or in several together.
 *
 * @param counts by the letters of a {@link Combination} for complaints, by the digit of the main
 *     heading of its activity for facilities; none is 0
 * @param x sum of the {@link WorldPoint}s' x
 * @param y sum of their y
 * @param singles sum of {@link Single} numbers; 0 for facilities
 */
public record Cell(
    Tile tile, Map<String, Long> counts, BigInteger x, BigInteger y, BigInteger singles) {
  static final String X = "x";
  static final String Y = "y";
  static final String SINGLES = "i";

  /** Keeps its own copy. */
  public Cell {
    counts = Map.copyOf(counts);
  }

  /** Reads an item that a range of {@link Cells} gave. It may be empty: see {@link #total}. */
  public static Cell of(Row row) {
    var counts = new HashMap<String, Long>();
    var sums = new HashMap<>(Map.of(X, "0", Y, "0", SINGLES, "0"));
    row.forEachNumber(
        (name, number) -> {
          if (sums.containsKey(name)) {
            sums.put(name, number);
          } else if (!number.equals("0")) {
            counts.put(name, Long.valueOf(number));
          }
        });
    var quadkey = Keys.place(row.text("pk")) + row.text("sk");
    return new Cell(
        Tile.ofQuadkey(quadkey),
        counts,
        new BigInteger(sums.get(X)),
        new BigInteger(sums.get(Y)),
        new BigInteger(sums.get(SINGLES)));
  }

  /** This cell and another as one of a tile that both are in. */
  public Cell with(Cell other, Tile both) {
    var sum = new HashMap<>(counts);
    other.counts.forEach((letters, count) -> sum.merge(letters, count, Long::sum));
    return new Cell(both, sum, x.add(other.x), y.add(other.y), singles.add(other.singles));
  }

  /** How many there are; 0 when all went away again. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many complaints there are of some combinations. */
  public long count(Predicate<Combination> wanted) {
    return counts.entrySet().stream()
        .filter(count -> wanted.test(Combination.of(count.getKey())))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The middle of all that is in it, in the units of {@link WorldPoint}; exact for one alone. */
  public double middleX() {
    return middle(x);
  }

  /** The middle of all that is in it, in the units of {@link WorldPoint}; exact for one alone. */
  public double middleY() {
    return middle(y);
  }

  /** The middle of all that is in it; the place itself of one alone. */
  public Location middle() {
    return WorldPoint.location(middleX(), middleY());
  }

  /** Which complaint it is when there is but one. */
  public Optional<Single> single() {
    return total() == 1 ? Single.of(singles) : Optional.empty();
  }

  /** Half a unit more, because a point is a square of one unit. */
  private double middle(BigInteger sum) {
    return sum.doubleValue() / total() + 0.5;
  }
}
