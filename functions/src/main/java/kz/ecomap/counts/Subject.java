package kz.ecomap.counts;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Row;

/** What is counted. */
public enum Subject {
  /** Published complaints, by the year of filing too. */
  COMPLAINTS('c', Resource.COMPLAINTS, "COMPLAINT", ComplaintFacet::read, ComplaintFacet::applied),
  /** Facilities. */
  FACILITIES('f', Resource.FACILITIES, "FACILITY", FacilityFacet::read, FacilityFacet::applied);

  private final char letter;
  private final Resource table;
  private final String sort;
  private final Function<Row, Facet> ofItem;
  private final BiFunction<String, Row, Facet> ofMarker;

  Subject(
      char letter,
      Resource table,
      String sort,
      Function<Row, Facet> ofItem,
      BiFunction<String, Row, Facet> ofMarker) {
    this.letter = letter;
    this.table = table;
    this.sort = sort;
    this.ofItem = ofItem;
    this.ofMarker = ofMarker;
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
  Optional<Facet> read(Row image) {
    return image.has("listed") ? Optional.of(ofItem.apply(image)) : Optional.empty();
  }

  /** What was added, as its marker says. */
  Facet applied(String id, Row marker) {
    return ofMarker.apply(id, marker);
  }
}
