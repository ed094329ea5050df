package kz.ecomap.enterprises;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The enterprise that runs a facility.
 *
 * @param name in words
 * @param bin business identification number
 * @param id its permanent name, which stays when it is renamed; the same pattern as a facility's id
 */
public record Operator(String name, Optional<String> bin, Optional<String> id) {
  /** A business identification number: twelve digits. */
  static final Pattern BIN = Pattern.compile("[0-9]{12}");

  /** Checks the numbers. */
  public Operator {
    if (bin.isPresent() && !BIN.matcher(bin.get()).matches()) {
      throw new IllegalArgumentException("not a business identification number");
    }
    if (id.isPresent() && !Facility.ID.matcher(id.get()).matches()) {
      throw new IllegalArgumentException("not an id of an operator");
    }
  }

  /** One of which only the name is known. */
  public static Operator named(String name) {
    return new Operator(name, Optional.empty(), Optional.empty());
  }

  /** Whether this one is still meant after a change, which may add a number but not take one. */
  boolean isStill(Operator revised) {
    return name.equals(revised.name) && isKept(bin, revised.bin) && isKept(id, revised.id);
  }

  private static boolean isKept(Optional<String> before, Optional<String> revised) {
    return before.isEmpty() || before.equals(revised);
  }
}
