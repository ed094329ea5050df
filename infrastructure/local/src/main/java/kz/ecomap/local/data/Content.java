package kz.ecomap.local.data;

/** What a data folder was first filled with. */
public enum Content {
  /** Nothing yet. */
  NONE,
  /** Nothing fictional: it was started without demonstration data. */
  OWN,
  /** Demonstration data, and whatever was added to it. */
  DEMONSTRATION
}
