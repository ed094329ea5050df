package kz.ecomap.imports;

import java.util.Optional;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.enterprises.Facility;

/** Finds stored facilities of the same Kazakh name that one looks like: one Query each. */
record StoredDoubles(Facilities facilities) implements FacilityCheck.Doubles {
  @Override
  public Optional<String> of(FacilityStatement facility) {
    return facilities.named(facility.value().names()).stream()
        .filter(other -> !other.id().equals(facility.facility()))
        .filter(other -> facility.site().isLike(FacilityStatement.siteOf(other)))
        .map(Facility::id)
        .findFirst();
  }
}
