package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** What energy comes in. */
public enum EnergyCarrier implements Coded {
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

  /** The one of a code. */
  public static EnergyCarrier of(String code) {
    return Coded.of(EnergyCarrier.class, code);
  }

  /** Every code. */
  public static List<String> codes() {
    return Coded.codes(EnergyCarrier.class);
  }
}
