package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What energy comes in. */
public enum EnergyCarrier {
  /** Coal of every kind, coke and briquettes. */
  COAL,
  /** Natural, associated and liquefied gas. */
  GAS,
  /** Fuel oil and other heavy oil products. */
  FUEL_OIL,
  /** Diesel. */
  DIESEL,
  /** Petrol. */
  PETROL,
  /** Electricity bought from others. */
  ELECTRICITY,
  /** Heat bought from others. */
  HEAT,
  /** Sun, wind, water and biomass of its own. */
  RENEWABLE,
  /** Everything else, and what was not told apart. */
  OTHER;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a code. */
  public static EnergyCarrier of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(EnergyCarrier::code).toList();
  }
}
