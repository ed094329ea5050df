package kz.ecomap.inventory;

import java.util.Optional;
import java.util.Set;
import kz.ecomap.impact.Activities;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Query;

/**
 * Which releases are asked for.
 *
 * @param pollutant its number in Annex II
 * @param activity a code of Annex I; a heading asks for its parts too
 */
record AskedReleases(
    int pollutant, Medium medium, int year, Optional<String> region, Optional<String> activity) {
  static final Set<String> PARAMETERS = Set.of("pollutant", "medium", "year", "region", "activity");

  /** An index's partition. */
  record Partition(String name, String value) {}

  /**
   * What a request asks for.
   *
   * @throws kz.ecomap.shared.http.Problem 400 with everything that is wrong
   */
  static AskedReleases of(Query query) {
    var pollutant =
        query.required("pollutant", query.number("pollutant", 1, Pollutants.all().size()));
    var medium = query.required("medium", query.oneOf("medium", Medium.codes()));
    var year =
        query.required(
            "year", query.number("year", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR));
    var region = query.oneOf("region", Regions.codes());
    var activity = query.oneOf("activity", Activities.codes());
    query.done();
    return new AskedReleases(pollutant, Medium.of(medium), year, region, activity);
  }

  Total total() {
    return new Total(pollutant, medium);
  }

  String scope() {
    return Scopes.of(region, activity);
  }

  Partition everywhere() {
    return new Partition("ranked", ranked());
  }

  Partition inRegion(String code) {
    return new Partition("rankedRegion", Keys.narrowed(ranked(), code));
  }

  Partition ofActivity(String code) {
    return new Partition("rankedActivity", Keys.narrowed(ranked(), code));
  }

  private String ranked() {
    return Keys.ranked(pollutant, medium, year);
  }
}
