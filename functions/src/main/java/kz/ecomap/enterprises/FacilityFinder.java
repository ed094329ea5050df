package kz.ecomap.enterprises;

import java.util.Optional;
import kz.ecomap.shared.dynamo.Page;

/** Finds facilities. What a page reads does not grow with how many facilities there are. */
@FunctionalInterface
public interface FacilityFinder {
  /**
   * A page of what a filter asks for, in the order of the Kazakh names, or where the beginnings of
   * words are asked for, in the order of the words that begin so. It may be short and have a next.
   *
   * @param limit the most facilities of a page
   * @param cursor of the page before; must have been made for the same filter
   * @throws kz.ecomap.shared.http.Problem 400 when it was not
   */
  Page<ListedFacility> find(FacilityFilter filter, int limit, Optional<String> cursor);
}
