package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Circle;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.text.Folding;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * Which published complaints are asked for; what is empty does not restrict. One predicate serves
 * lists and tiles, so that they cannot disagree.
 *
 * @param near not farther away than this
 * @param from filed on or after this day
 * @param to filed on or before this day
 * @param year filed in this calendar year
 * @param overdue only those that are overdue, or only those that are not
 * @param words folded words of which all must occur
 */
public record ComplaintFilter(
    Optional<BoundingBox> bbox,
    Optional<Circle> near,
    Optional<String> region,
    Optional<String> category,
    Optional<Group> group,
    Optional<Status> status,
    Optional<String> authority,
    Optional<String> facility,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Integer> year,
    Optional<Boolean> overdue,
    Optional<String> words) {

  /** Metres within which two complaints about the same group may be about the same thing. */
  private static final int NEAR = 250;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** The query parameters that make a filter. */
  public static final Set<String> PARAMETERS =
      Set.of(
          "bbox",
          "near",
          "radius",
          "region",
          "category",
          "group",
          "status",
          "authority",
          "enterprise",
          "from",
          "to",
          "year",
          "overdue",
          "q");

  /**
   * The filter of a request; what is wrong with it is kept in the query until its {@code done()}.
   */
  public static ComplaintFilter of(Query query) {
    var filter =
        new ComplaintFilter(
            query
                .parsed("bbox", "not_a_bbox", BoundingBox::parse)
                .filter(box -> !box.coversKazakhstan()),
            near(query),
            query.oneOf("region", Regions.codes()),
            query.oneOf("category", Codes.categories().keySet()),
            query.oneOf("group", Group.codes()).map(Group::of),
            query.oneOf("status", Status.codes()).map(Status::of),
            query.oneOf("authority", Codes.authorities().keySet()),
            query.text("enterprise"),
            query.date("from"),
            query.date("to"),
            year(query),
            query.flag("overdue"),
            query.parsed("q", "bad_search", ComplaintFilter::searched));
    if (filter.from.isPresent()
        && filter.to.isPresent()
        && filter.to.get().isBefore(filter.from.get())) {
      query.reject("to", "before_from");
    }
    return filter;
  }

  private static Optional<Circle> near(Query query) {
    var centre = query.parsed("near", "not_a_place", Circle::centre);
    var radius = query.number("radius", 1, Circle.LARGEST);
    if (radius.isPresent() && query.text("near").isEmpty()) {
      query.reject("radius", "only_with_near");
    }
    return centre.map(place -> new Circle(place, radius.orElse(NEAR)));
  }

  /** A rectangle outside of which nothing is asked for. */
  Optional<BoundingBox> area() {
    return near.map(Circle::box).or(() -> bbox);
  }

  /** The parameter {@code year}, which tiles have too. */
  public static Optional<Integer> year(Query query) {
    return query.number("year", FIRST_YEAR, LAST_YEAR);
  }

  /** The first day of filing that is asked for, if any. */
  public Optional<LocalDate> firstDay() {
    return Stream.of(from, year.map(y -> LocalDate.of(y, 1, 1)))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** The last day of filing that is asked for, if any. */
  public Optional<LocalDate> lastDay() {
    return Stream.of(to, year.map(y -> LocalDate.of(y, 12, 31)))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Whether the days and the year exclude each other. */
  boolean asksForNothing() {
    return firstDay().isPresent()
        && lastDay().isPresent()
        && lastDay().get().isBefore(firstDay().get());
  }

  /** Whether a complaint is asked for, on a given day. */
  public boolean matches(ComplaintSummary complaint, LocalDate today) {
    var day = Kazakhstan.dayOf(complaint.filedAt());
    return bbox.map(box -> box.contains(complaint.location())).orElse(true)
        && near.map(circle -> circle.contains(complaint.location())).orElse(true)
        && same(region, complaint.region())
        && same(category, complaint.category())
        && same(group, complaint.group())
        && same(status, complaint.status())
        && same(authority, complaint.authority())
        && facility.map(id -> complaint.facility().equals(Optional.of(id))).orElse(true)
        && firstDay().map(first -> !day.isBefore(first)).orElse(true)
        && lastDay().map(last -> !day.isAfter(last)).orElse(true)
        && same(overdue, complaint.isOverdue(today))
        && words.map(all -> containsAll(complaint.words(), all)).orElse(true);
  }

  private static <T> boolean same(Optional<T> wanted, T actual) {
    return wanted.map(value -> value.equals(actual)).orElse(true);
  }

  private static boolean containsAll(String text, String words) {
    for (var word : words.split(" ", 50)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String searched(String typed) {
    var words = Folding.fold(typed);
    return words.length() < 2 || words.length() > 100 ? null : words;
  }
}
