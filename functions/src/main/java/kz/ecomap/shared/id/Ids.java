package kz.ecomap.shared.id;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Makes identifiers; with {@link TrackingCode}, the one place that uses randomness. */
public final class Ids {
  /** 2020-01-01T00:00:00Z; 40 bits of milliseconds from here last until 2054. */
  private static final long EPOCH = 1_577_836_800_000L;

  private static final long LAST_TIME = 0xff_ffff_ffffL;
  private static final int LENGTH = 12;

  private final InstantSource clock;
  private final RandomGenerator random;

  /** Ids of this clock's time with secure randomness. */
  public Ids(InstantSource clock) {
    this(clock, new SecureRandom());
  }

  /** Ids of this clock's time and this randomness, for repeatable data. */
  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /**
   * A time-ordered id of 12 characters {@code [0-9a-hjkmnp-tv-z]}: 40 bits of milliseconds, 20
   * random bits. Who stores it must store it on the condition that it is new.
   */
  public String next() {
    return at(clock.millis(), random.nextInt(1 << 20));
  }

  /** An id of a given instant, for what keeps that instant beside it. */
  public String at(Instant instant) {
    return at(instant.toEpochMilli(), random.nextInt(1 << 20));
  }

  /**
   * The lowest id that can be made at an instant: every id made before sorts before it. Before 2020
   * that is the lowest of all ids, after 2054 one of the highest.
   */
  public static String firstOf(Instant instant) {
    long latest = EPOCH + LAST_TIME;
    return at(Math.max(EPOCH, Math.min(latest, instant.toEpochMilli())), 0);
  }

  /**
   * An id as a number of 60 bits, in the same order.
   *
   * @throws IllegalArgumentException when it is not an id
   */
  public static long numberOf(String id) {
    if (id.length() != LENGTH) {
      throw new IllegalArgumentException("an id has " + LENGTH + " characters");
    }
    return Crockford.decode(id);
  }

  /** The id of a number that {@link #numberOf} gave. */
  public static String ofNumber(long number) {
    return Crockford.encode(number, LENGTH);
  }

  private static String at(long millis, int random) {
    long time = (millis - EPOCH) & LAST_TIME;
    return Crockford.encode((time << 20) | random, LENGTH);
  }

  /** 160 random bits as 32 characters, for secrets and keys that nobody types. */
  public String secret() {
    var bytes = new byte[20];
    random.nextBytes(bytes);
    return Crockford.encode(bytes, 32);
  }
}
