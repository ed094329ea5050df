package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Row;

/** What is counted. */
public enum Subject {
  /** Published complaints, by the year of filing too. */
  COMPLAINTS('c', Resource.COMPLAINTS, "COMPLAINT") {
    @Override
    Optional<Facet> read(Row image) {
      return image.has("listed") ? Optional.of(ComplaintFacet.read(image)) : Optional.empty();
    }

    @Override
    Facet applied(String id, Row marker) {
      return ComplaintFacet.applied(id, marker);
    }
  },
  /** Facilities. */
  FACILITIES('f', Resource.FACILITIES, "FACILITY") {
    @Override
    Optional<Facet> read(Row image) {
      return image.has("listed") ? Optional.of(FacilityFacet.read(image)) : Optional.empty();
    }

    @Override
    Facet applied(String id, Row marker) {
      return FacilityFacet.applied(id, marker);
    }
  };

  private final char letter;
  private final Resource table;
  private final String sort;

  Subject(char letter, Resource table, String sort) {
    this.letter = letter;
    this.table = table;
    this.sort = sort;
  }

  /** As in keys. */
  char letter() {
    return letter;
  }

  /** The table that it is counted from. */
  Resource table() {
    return table;
  }

  /** The sort key of its items; the other items of their collections are not counted. */
  String sort() {
    return sort;
  }

  /**
   * What an item of its table adds to the counts; empty for one that is not public.
   *
   * @throws RuntimeException when the item is broken
   */
  abstract Optional<Facet> read(Row image);

  /** What was added, as its marker says. */
  abstract Facet applied(String id, Row marker);
}
