package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a facility may release.
 *
 * @param number as it stands on the paper
 * @param issuedBy a code of the list of authorities; absent where that is not known
 * @param validUntil the last day; absent where it is for ever
 * @param limits at most one of a pollutant to a medium
 * @param source where this is from, in words
 */
public record Permit(
    String id,
    String number,
    PermitKind type,
    Optional<String> issuedBy,
    LocalDate issuedOn,
    Optional<LocalDate> validUntil,
    List<Limit> limits,
    Optional<String> source)
    implements Entry {
  /** Checks the id and the days; keeps its own copy. */
  public Permit {
    Entry.checkId(id);
    if (validUntil.filter(issuedOn::isAfter).isPresent()) {
      throw new IllegalArgumentException("over before it was issued");
    }
    limits = List.copyOf(limits);
  }

  /** The same permit with limits. */
  public Permit limiting(List<Limit> others) {
    return new Permit(id, number, type, issuedBy, issuedOn, validUntil, others, source);
  }

  @Override
  public Kind kind() {
    return Kind.PERMIT;
  }

  @Override
  public LocalDate on() {
    return issuedOn;
  }
}
