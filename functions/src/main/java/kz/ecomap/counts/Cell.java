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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How much there is in a cell: some counts, each with its letters: those of a {@link Combination}
 * for complaints, the digit of the main heading of its activity for facilities. None of them is 0.
 *
 * <p>A tile reads up to 256 of these with up to 56 counts each. So an item is gone through once,
 * into plain arrays.
 */
public final class Cell {
  static final String X = "x";
  static final String Y = "y";
  static final String SINGLES = "i";

  private final Tile tile;
  private final String[] letters;
  private final long[] counts;
  private int kinds;
  private long total;

  /** Sums of the {@link WorldPoint}s' coordinates: 64 bits are enough for 2<sup>31</sup> things. */
  private long x;

  private long y;

  /** Sum of {@link Single} numbers; facilities have none. */
  private String singles = "0";

  private Cell(Map<String, AttributeValue> item) {
    tile = Tile.ofQuadkey(Keys.place(item.get("pk").s()) + item.get("sk").s());
    letters = new String[item.size()];
    counts = new long[item.size()];
    for (var attribute : item.entrySet()) {
      var number = attribute.getValue().n();
      if (number != null) {
        add(attribute.getKey(), number);
      }
    }
  }

  /** Reads an item that a range of {@link Cells} gave. It may be empty: see {@link #total}. */
  public static Cell of(Row row) {
    return new Cell(row.attributes());
  }

  private void add(String name, String number) {
    switch (name) {
      case X -> x = Long.parseLong(number);
      case Y -> y = Long.parseLong(number);
      case SINGLES -> singles = number;
      default -> {
        long count = Long.parseLong(number);
        if (count != 0) {
          letters[kinds] = name;
          counts[kinds++] = count;
          total += count;
        }
      }
    }
  }

  /** Where it is. */
  public Tile tile() {
    return tile;
  }

  /** How many counts it has. */
  public int kinds() {
    return kinds;
  }

  /**
   * What one of its counts counts.
   *
   * @param kind from 0 to {@link #kinds} − 1, in no order
   */
  public String letters(int kind) {
    return letters[kind];
  }

  /** One of its counts; never 0. */
  public long count(int kind) {
    return counts[kind];
  }

  /** All counts by their letters. */
  public Map<String, Long> counts() {
    var byLetters = new HashMap<String, Long>();
    for (int kind = 0; kind < kinds; kind++) {
      byLetters.put(letters[kind], counts[kind]);
    }
    return byLetters;
  }

  /** How many there are; 0 when all went away again. */
  public long total() {
    return total;
  }

  /** How many complaints there are of some combinations. */
  public long count(Predicate<Combination> wanted) {
    long sum = 0;
    for (int kind = 0; kind < kinds; kind++) {
      sum += wanted.test(Combination.of(letters[kind])) ? counts[kind] : 0;
    }
    return sum;
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
    return total == 1 ? Single.of(new BigInteger(singles)) : Optional.empty();
  }

  @Override
  public String toString() {
    return tile + " " + counts();
  }

  /** Half a unit more, because a point is a square of one unit. */
  private double middle(long sum) {
    return (double) sum / total + 0.5;
  }
}
