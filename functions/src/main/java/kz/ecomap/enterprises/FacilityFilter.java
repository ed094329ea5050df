package kz.ecomap.enterprises;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.text.Folding;

/**
 * Which facilities are asked for; what is empty does not restrict. One predicate serves lists and
 * tiles, so that they cannot disagree.
 *
 * @param activity a code of Annex I; a heading asks for its parts too
 * @param words folded words of which all must occur
 */
public record FacilityFilter(
    Optional<BoundingBox> bbox,
    Optional<String> region,
    Optional<String> activity,
    List<String> words) {
  /** The query parameters that make a filter. */
  public static final Set<String> PARAMETERS = Set.of("bbox", "region", "activity", "q");

  /** Every facility. */
  public static final FacilityFilter ALL =
      new FacilityFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Keeps its own copy. */
  public FacilityFilter {
    words = List.copyOf(words);
  }

  /**
   * The filter of a request; what is wrong with it is kept in the query until its {@code done()}.
   */
  public static FacilityFilter of(Query query) {
    return new FacilityFilter(
        query.parsed("bbox", "not_a_bbox", BoundingBox::parse),
        query.oneOf("region", Regions.codes()),
        query.oneOf("activity", Activities.codes()),
        query.parsed("q", "bad_search", FacilityFilter::searched).orElse(List.of()));
  }

  /** Whether a facility is asked for. */
  public boolean matches(ListedFacility listed) {
    var facility = listed.facility();
    return bbox.map(box -> box.contains(facility.location())).orElse(true)
        && region.map(code -> code.equals(facility.region())).orElse(true)
        && activity.map(code -> facility.activity().startsWith(code)).orElse(true)
        && words.stream().allMatch(listed.words()::contains);
  }

  private static List<String> searched(String typed) {
    int length = typed.codePointCount(0, typed.length());
    var words =
        Arrays.stream(Folding.fold(typed).split("[^\\p{L}\\p{N}]+", 0))
            .filter(word -> !word.isEmpty())
            .toList();
    return length < 2 || length > 100 || words.isEmpty() ? null : words;
  }
}
