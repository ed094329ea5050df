package kz.ecomap.map;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.ComplaintFilter;
import kz.ecomap.complaints.ComplaintSummary;
import kz.ecomap.complaints.PublishedComplaints;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.time.Kazakhstan;

/** Published complaints; a cluster counts its groups, so that a ring can show them. */
final class ComplaintLayer implements Layer {
  private static final String COUNT_OF_GROUP = "group_";

  private static final Set<String> PARAMETERS =
      Set.of("group", "status", "overdue", "year", "category", "from", "to");

  /** What counts are not kept by, so that only points can be narrowed by it. */
  private static final List<String> OF_POINTS = List.of("category", "from", "to");

  private final PublishedComplaints complaints;
  private final InstantSource clock;

  ComplaintLayer(PublishedComplaints complaints, InstantSource clock) {
    this.complaints = complaints;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public String description() {
    return "What citizens say that an authority did or failed to do; clusters count by group";
  }

  @Override
  public Map<String, String> fields() {
    var fields = new TreeMap<String, String>(Grouping.FIELDS);
    for (var name : Set.of("id", "category", "group", "status")) {
      fields.put(name, "String");
    }
    fields.put("overdue", "Boolean");
    Group.codes().forEach(group -> fields.put(COUNT_OF_GROUP + group, "Number"));
    return fields;
  }

  @Override
  public Set<String> parameters() {
    return PARAMETERS;
  }

  @Override
  public Stream<MapPoint> within(Tile tile, Query query) {
    if (tile.z() <= Grouping.LAST_GROUPED_ZOOM) {
      int first = Grouping.LAST_GROUPED_ZOOM + 1;
      OF_POINTS.stream()
          .filter(name -> query.text(name).isPresent())
          .forEach(name -> query.reject(name, "zoom_too_low", first));
    }
    var filter = ComplaintFilter.of(query);
    query.done();
    var today = Kazakhstan.dayOf(clock.instant());
    return complaints.within(tile, filter).map(complaint -> point(complaint, today));
  }

  private static MapPoint point(ComplaintSummary complaint, LocalDate today) {
    var group = complaint.group().code();
    return new MapPoint(
        complaint.id(),
        complaint.location(),
        Optional.of(COUNT_OF_GROUP + group),
        Map.of(
            "id", complaint.id(),
            "category", complaint.category(),
            "group", group,
            "status", complaint.status().code(),
            "overdue", complaint.isOverdue(today)));
  }
}
