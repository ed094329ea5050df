package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.codes.Category;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Language;

/**
 * What a citizen files.
 *
 * @param description 20–5000 characters
 * @param region code of the region in which the location is
 * @param authority code of the body that must answer
 * @param facility id of the facility complained of
 */
public record ComplaintDraft(
    Category category,
    String description,
    Location location,
    String region,
    String authority,
    Optional<String> place,
    Optional<Conduct> conduct,
    Optional<String> facility,
    Optional<LocalDate> occurredOn,
    Optional<Language> language,
    Optional<Contact> contact) {
  /** Fewest characters of a description. */
  public static final int SHORTEST = 20;

  /** Most characters of a description. */
  public static final int LONGEST = 5000;

  /** Checks the length of the description. */
  public ComplaintDraft {
    int length = description.codePointCount(0, description.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException("a description of " + length + " characters");
    }
  }
}
