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
 * into plain arrays, and letters are numbers: see {@link #code}.
 */
public final class Cell {
  /** Letters are ASCII: the lowest seven bits are the second one, or none. */
  public static final int LETTER_BITS = 7;

  static final String X = "x";
  static final String Y = "y";
  static final String SINGLES = "i";

  private final Tile tile;
  private final int[] codes;
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
    codes = new int[item.size()];
    counts = new long[item.size()];
    item.forEach(
        (name, value) -> {
          if (value.n() != null) {
            add(name, value.n());
          }
        });
  }

  /** Reads an item that a range of {@link Cells} gave. It may be empty: see {@link #total}. */
  public static Cell of(Row row) {
    return new Cell(row.attributes());
  }

  /** The letters of a count as one number. */
  public static int code(String letters) {
    return letters.charAt(0) << LETTER_BITS | (letters.length() > 1 ? letters.charAt(1) : 0);
  }

  private static String letters(int code) {
    var first = String.valueOf((char) (code >> LETTER_BITS));
    char second = (char) (code & ((1 << LETTER_BITS) - 1));
    return second == 0 ? first : first + second;
  }

  private void add(String name, String number) {
    if (name.length() == 1 && !Character.isDigit(name.charAt(0))) {
      addSum(name, number);
      return;
    }
    long count = Long.parseLong(number);
    if (count != 0) {
      codes[kinds] = code(name);
      counts[kinds++] = count;
      total += count;
    }
  }

  private void addSum(String name, String number) {
    switch (name) {
      case X -> x = Long.parseLong(number);
      case Y -> y = Long.parseLong(number);
      case SINGLES -> singles = number;
      default -> throw new IllegalStateException("a cell has no sum " + name);
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
   * What one of its counts counts: the {@link #code} of its letters.
   *
   * @param kind from 0 to {@link #kinds} − 1, in no order
   */
  public int code(int kind) {
    return codes[kind];
  }

  /** One of its counts; never 0. */
  public long count(int kind) {
    return counts[kind];
  }

  /** All counts by their letters. */
  public Map<String, Long> counts() {
    var byLetters = new HashMap<String, Long>();
    for (int kind = 0; kind < kinds; kind++) {
      byLetters.put(letters(codes[kind]), counts[kind]);
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
      sum += wanted.test(Combination.of(letters(codes[kind]))) ? counts[kind] : 0;
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
