package kz.ecomap.opendata;

/** Under what terms everybody may use what is published here; every export names it. */
public final class Licence {
  /** As people cite it. */
  public static final String TEXT = "CC BY 4.0, Ecomap";

  /** Its own text. */
  public static final String URL = "https://creativecommons.org/licenses/by/4.0/";

  private Licence() {}
}
