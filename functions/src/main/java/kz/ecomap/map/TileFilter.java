package kz.ecomap.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.ComplaintFilter;
import kz.ecomap.complaints.Status;
import kz.ecomap.counts.Combination;
import kz.ecomap.counts.ComplaintPoint;
import kz.ecomap.counts.Points;
import kz.ecomap.shared.http.FieldError;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * Which complaints a tile shows; what is empty does not restrict. It asks for what the list's
 * {@link ComplaintFilter} of the same parameters asks for.
 *
 * @param first ids of complaints that were filed in time sort from here on
 * @param end and before this
 * @param byPoint the parameters that only points can tell, because counts are not kept by category
 *     and day
 */
record TileFilter(
    Optional<Group> group,
    Optional<Status> status,
    Optional<Boolean> overdue,
    Optional<Integer> year,
    Optional<String> category,
    String first,
    String end,
    List<String> byPoint) {
  /** Keeps its own copy. */
  TileFilter {
    byPoint = List.copyOf(byPoint);
  }

  /** The query parameters that make a filter. */
  static final Set<String> PARAMETERS =
      Set.of("group", "status", "overdue", "year", "category", "from", "to");

  private static final List<String> OF_POINTS = List.of("category", "from", "to");

  /**
   * The filter of a request; what is wrong with it is kept in the query until its {@code done()}.
   *
   * @param z zoom of the tile
   */
  static TileFilter of(Query query, int z) {
    var pointwise = OF_POINTS.stream().filter(name -> query.text(name).isPresent()).toList();
    if (z < Points.FIRST_ZOOM) {
      pointwise.forEach(name -> query.reject(name, "zoom_too_low", Points.FIRST_ZOOM));
    }
    var asked = ComplaintFilter.of(query);
    return new TileFilter(
        asked.group(),
        asked.status(),
        asked.overdue(),
        asked.year(),
        asked.category(),
        asked.firstDay().map(Kazakhstan::startOf).map(Ids::firstOf).orElse("!"),
        asked.lastDay().map(day -> Ids.firstOf(Kazakhstan.startOf(day.plusDays(1)))).orElse("~"),
        pointwise);
  }

  /** Whether complaints are asked for that are counted so. */
  boolean matches(Combination combination) {
    return combination.matches(group, status, overdue);
  }

  /** Whether a complaint is asked for, on a given day. */
  boolean matches(ComplaintPoint point, LocalDate today) {
    return point.id().compareTo(first) >= 0
        && point.id().compareTo(end) < 0
        && (category.isEmpty() || category.get().equals(point.category()))
        && (group.isEmpty() || group.get() == groupOf(point))
        && (status.isEmpty() || status.get() == point.status())
        && (overdue.isEmpty() || overdue.get() == point.isOverdue(today));
  }

  /** What is wrong with the filter where a tile has more points than can be read. */
  List<FieldError> tooManyPoints() {
    return byPoint.stream().map(name -> FieldError.of("?" + name, "too_many_points")).toList();
  }

  /** What a complaint is about, at the coarsest. */
  static Group groupOf(ComplaintPoint point) {
    return Codes.category(point.category()).map(Category::group).orElseThrow();
  }
}
