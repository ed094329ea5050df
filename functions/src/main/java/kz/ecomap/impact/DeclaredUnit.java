package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit in which a quantity can be declared, with the exact factor to the unit that everything is
 * kept in: kg, GJ or m3.
 *
 * <p>A calorie is that of the International Table, 4.1868 J; a tonne of oil equivalent is 10 Gcal
 * (International Energy Agency), a tonne of coal equivalent, in Kazakhstan "т у.т.", 7 Gcal.
 */
public enum DeclaredUnit {
  /** Gram. */
  G("g", Dimension.MASS, "0.001"),
  /** Kilogram. */
  KG("kg", Dimension.MASS, "1"),
  /** Tonne. */
  T("t", Dimension.MASS, "1000"),
  /** Thousand tonnes. */
  KT("kt", Dimension.MASS, "1000000"),
  /** Gigajoule. */
  GJ("GJ", Dimension.ENERGY, "1"),
  /** Terajoule. */
  TJ("TJ", Dimension.ENERGY, "1000"),
  /** Megawatt hour. */
  MWH("MWh", Dimension.ENERGY, "3.6"),
  /** Gigawatt hour. */
  GWH("GWh", Dimension.ENERGY, "3600"),
  /** Gigacalorie. */
  GCAL("Gcal", Dimension.ENERGY, "4.1868"),
  /** Tonne of oil equivalent. */
  TOE("toe", Dimension.ENERGY, "41.868"),
  /** Tonne of coal equivalent. */
  TCE("tce", Dimension.ENERGY, "29.3076"),
  /** Cubic metre. */
  M3("m3", Dimension.VOLUME, "1"),
  /** Thousand cubic metres. */
  THOUSAND_M3("thousand_m3", Dimension.VOLUME, "1000"),
  /** Litre. */
  L("l", Dimension.VOLUME, "0.001");

  private final String code;
  private final Dimension dimension;
  private final BigDecimal factor;

  DeclaredUnit(String code, Dimension dimension, String factor) {
    this.code = code;
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
  }

  /** As clients know it. */
  public String code() {
    return code;
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** How much of the base unit one of it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** The unit of a code. */
  public static Optional<DeclaredUnit> of(String code) {
    return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }

  /** The codes of the units that measure the same. */
  public static List<String> codes(Dimension dimension) {
    return Arrays.stream(values())
        .filter(unit -> unit.dimension == dimension)
        .map(DeclaredUnit::code)
        .toList();
  }
}
