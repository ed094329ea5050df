package kz.ecomap;

import java.util.List;

/** Every function that is not an HTTP endpoint; the counterpart of {@link Endpoint}. */
public final class EventFunctions {
  /** All of them. */
  public static final List<EventFunction> ALL = List.of();

  private EventFunctions() {}
}
