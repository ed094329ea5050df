package kz.ecomap.complaints;

import java.util.Optional;

/**
 * How the reporter can be reached. It lives in a table and under a key of its own, and no answer
 * ever shows it.
 */
public record Contact(Optional<String> name, Optional<String> email, Optional<String> phone) {
  /** Whether the reporter gave nothing. */
  public boolean isEmpty() {
    return name.isEmpty() && email.isEmpty() && phone.isEmpty();
  }

  /** Says nothing, so that no log line can. */
  @Override
  public String toString() {
    return "Contact[…]";
  }
}
