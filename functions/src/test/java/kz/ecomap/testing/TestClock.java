package kz.ecomap.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test sets. */
public final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-11-02T06:00:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Lets time pass. */
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  /** Sets the time. */
  public synchronized void set(Instant instant) {
    now = instant;
  }
}
