package kz.ecomap.enterprises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.impact.Activities;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.text.Folding;

/**
 * Which facilities are asked for; what is empty does not restrict. One predicate serves lists and
 * tiles, so that they cannot disagree.
 *
 * @param activity a code of Annex I; a heading asks for its parts too
 * @param words folded beginnings of words of which all must occur; one has two letters at least
 * @param pollutant the number of one that it released, and said how much
 * @param medium to which it released the pollutant; only with one
 * @param year in which it released the pollutant; without one, for which it has a report
 */
public record FacilityFilter(
    Optional<BoundingBox> bbox,
    Optional<String> region,
    Optional<String> activity,
    List<String> words,
    Optional<Integer> pollutant,
    Optional<Medium> medium,
    Optional<Integer> year) {
  /** The query parameters that make a filter. */
  public static final Set<String> PARAMETERS =
      Set.of("bbox", "region", "activity", "q", "pollutant", "medium", "year");

  /** Every facility. */
  public static final FacilityFilter ALL =
      new FacilityFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Keeps its own copy. */
  public FacilityFilter {
    words = List.copyOf(words);
  }

  /**
   * The filter of a request; what is wrong with it is kept in the query until its {@code done()}.
   */
  public static FacilityFilter of(Query query) {
    var filter =
        new FacilityFilter(
            query.parsed("bbox", "not_a_bbox", BoundingBox::parse),
            query.oneOf("region", Regions.codes()),
            query.oneOf("activity", Activities.codes()),
            query.parsed("q", "bad_search", FacilityFilter::searched).orElse(List.of()),
            query.number("pollutant", 1, Pollutants.all().size()),
            query.oneOf("medium", Medium.codes()).map(Medium::of),
            query.number("year", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR));
    if (filter.medium().isPresent()) {
      query.required("pollutant", filter.pollutant());
    }
    return filter;
  }

  /**
   * Whether a facility is asked for, as far as the facility itself says: which pollutants it
   * released stands in its reports.
   */
  public boolean matches(ListedFacility listed) {
    var facility = listed.facility();
    return contains(facility.location())
        && region.map(code -> code.equals(facility.region())).orElse(true)
        && (does(facility.activity()) || facility.activities().stream().anyMatch(this::does))
        && year.map(listed.reportYears()::contains).orElse(true)
        && occurIn(Folding.words(listed.words()));
  }

  /** Whether a place is asked for. */
  public boolean contains(Location place) {
    return bbox.map(box -> box.contains(place)).orElse(true);
  }

  /** Whether an activity is asked for. */
  public boolean does(String code) {
    return activity.map(code::startsWith).orElse(true);
  }

  /** Whether every word that is asked for is the beginning of one of these folded words. */
  public boolean occurIn(List<String> folded) {
    return words.stream().allMatch(word -> folded.stream().anyMatch(one -> one.startsWith(word)));
  }

  private static List<String> searched(String typed) {
    int length = typed.codePointCount(0, typed.length());
    var words = Folding.words(typed);
    boolean told = words.stream().anyMatch(word -> word.codePointCount(0, word.length()) > 1);
    return length > 100 || !told ? null : words;
  }
}
