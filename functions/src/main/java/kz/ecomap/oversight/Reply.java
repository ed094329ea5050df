package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.shared.text.Language;

/**
 * What the operator says to what is told of its facility; published as it was given.
 *
 * @param aboutYear the report that it is about
 * @param aboutInspection the id of the inspection that it is about; both absent where it is about
 *     the facility as a whole
 */
public record Reply(
    String id,
    LocalDate on,
    Optional<Integer> aboutYear,
    Optional<String> aboutInspection,
    String text,
    Language language)
    implements Entry {
  /** Checks that it is about one thing. */
  public Reply {
    Entry.checkId(id);
    if (aboutYear.isPresent() && aboutInspection.isPresent()) {
      throw new IllegalArgumentException("a reply is about one thing");
    }
  }

  @Override
  public Kind kind() {
    return Kind.REPLY;
  }
}
