package kz.ecomap.plausibility;

import kz.ecomap.shared.text.Coded;

/** The kinds of doubt. */
public enum Doubt implements Coded {
  /** A point that geocoders and forms fill in where the true place is not known. */
  DEFAULT_COORDINATES(true),
  /** A place abroad. */
  OUTSIDE_COUNTRY(false),
  /** A place in another region than the stated one. The borders that we have are schematic. */
  OTHER_REGION(true),
  /** More than one facility can have. */
  ABSURD_MAGNITUDE(true),
  /** About a thousand times the other years, or a thousandth: kg for t, or t for kg. */
  UNIT_SLIP(true),
  /** A year or a day that is still to come. */
  FUTURE_DATE(false),
  /** An organisation that somebody made up to try a form. */
  TEST_ORGANISATION(true),
  /** Exactly the value of both years before. */
  STUCK_VALUE(true),
  /** The same place and the same name or BIN under another id. */
  DUPLICATE_FACILITY(true),
  /** Said of a facility that is itself doubted and not there yet. */
  FACILITY_HELD(true);

  private final boolean answerable;

  Doubt(boolean answerable) {
    this.answerable = answerable;
  }

  /** Whether a reason can dispel it; what cannot be true can only be refused or corrected. */
  public boolean answerable() {
    return answerable;
  }

  /** The doubt of a code. */
  public static Doubt of(String code) {
    return Coded.of(Doubt.class, code);
  }
}
