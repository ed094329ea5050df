package kz.ecomap.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A constant that clients, stored items and imported files know by a code. */
public interface Coded {
  /** The name of the constant. */
  String name();

  /** As clients know it: its name in lower case, as in {@code surface_water}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  /** The codes of all constants, in their order. */
  static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
  }
}
