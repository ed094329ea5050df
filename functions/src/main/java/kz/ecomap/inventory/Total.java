package kz.ecomap.inventory;

import kz.ecomap.impact.Medium;

/** The names of the sums of a pollutant's releases to a medium, as they are stored. */
record Total(int pollutant, Medium medium) {
  /** How many facilities have a report. */
  static final String FACILITIES = "facilities";

  /** Sum of what is known, kg. */
  String kg() {
    return "k" + code();
  }

  /** How many facilities told how much, be it nothing. */
  String reported() {
    return "n" + code();
  }

  /** How many facilities have it and did not tell how much. */
  String untold() {
    return "u" + code();
  }

  private String code() {
    return pollutant + "" + medium.code().charAt(0);
  }
}
