package kz.ecomap.map;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Status;
import kz.ecomap.counts.Cell;
import kz.ecomap.counts.Cells;
import kz.ecomap.counts.Combination;
import kz.ecomap.counts.ComplaintPoint;
import kz.ecomap.counts.CountTable;
import kz.ecomap.counts.Points;
import kz.ecomap.counts.Subject;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * Published complaints: clusters that count their groups, so that a ring can show them, and from
 * zoom {@value Points#FIRST_ZOOM} on the complaints themselves.
 */
final class ComplaintLayer implements Layer {
  /** The most points that a tile shows; where there are more it shows clusters. */
  static final int MOST_POINTS = 1000;

  private static final List<Group> GROUPS = List.of(Group.values());
  private static final List<String> COUNTS_OF_GROUPS =
      GROUPS.stream().map(group -> "group_" + group.code()).toList();

  private final CountTable counts;
  private final InstantSource clock;

  ComplaintLayer(CountTable counts, InstantSource clock) {
    this.counts = counts;
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
    var fields = new TreeMap<String, String>(Clusters.FIELDS);
    for (var name : Set.of("id", "category", "group", "status")) {
      fields.put(name, "String");
    }
    fields.put("overdue", "Boolean");
    COUNTS_OF_GROUPS.forEach(name -> fields.put(name, "Number"));
    return fields;
  }

  @Override
  public Set<String> parameters() {
    return TileFilter.PARAMETERS;
  }

  /**
   * Counts are narrowed by the flag that says that a term has lapsed, points by the calendar; the
   * flag is set soon after midnight.
   */
  @Override
  public VectorTile tile(Tile tile, Query query) {
    var filter = TileFilter.of(query, tile.z());
    query.done();
    var drawn = new VectorTile(name());
    if (tile.z() < Points.FIRST_ZOOM || !drawPoints(drawn, tile, filter)) {
      drawClusters(drawn, tile, filter);
    }
    return drawn;
  }

  /** Draws every point, or nothing where there are too many. */
  private boolean drawPoints(VectorTile into, Tile tile, TileFilter filter) {
    var range = new Points(counts.live(), Subject.COMPLAINTS).of(tile);
    var rows = range.map(keys -> counts.read(keys, MOST_POINTS + 1)).orElse(List.of());
    if (rows.size() > MOST_POINTS) {
      if (!filter.byPoint().isEmpty()) {
        throw Problem.badParameters(filter.tooManyPoints());
      }
      return false;
    }
    var today = Kazakhstan.dayOf(clock.instant());
    var grid = new TileGrid(tile);
    for (var row : rows) {
      var point = ComplaintPoint.of(row);
      if (filter.matches(point, today)) {
        draw(into, grid, point, today);
      }
    }
    return true;
  }

  private void drawClusters(VectorTile into, Tile tile, TileFilter filter) {
    var range = new Cells(counts.live(), Subject.COMPLAINTS, filter.year()).of(tile);
    var clusters = new Clusters(tile, kinds(filter));
    range.ifPresent(
        keys -> counts.read(keys, Clusters.MOST_CELLS).forEach(row -> clusters.add(Cell.of(row))));
    clusters.draw(into, ComplaintLayer::drawAlone);
  }

  /** The groups, by the letters of the combinations that are asked for. */
  private static Kinds kinds(TileFilter filter) {
    var kinds = new Kinds(COUNTS_OF_GROUPS);
    for (var combination : Combination.all()) {
      if (filter.matches(combination)) {
        kinds.with(combination.letters(), GROUPS.indexOf(combination.group()));
      }
    }
    return kinds;
  }

  private static boolean drawAlone(VectorTile into, Cell cell, int x, int y) {
    var single = cell.single();
    var combination = Combination.of(cell.counts().keySet().iterator().next());
    single.ifPresent(
        one ->
            draw(
                into.point(x, y),
                one.id(),
                one.category(),
                combination.group(),
                combination.standing().status(),
                combination.standing().overdue()));
    return single.isPresent();
  }

  private static void draw(VectorTile into, TileGrid grid, ComplaintPoint point, LocalDate today) {
    draw(
        into.point(grid.across(point.place()), grid.down(point.place())),
        point.id(),
        point.category(),
        TileFilter.groupOf(point),
        point.status(),
        point.isOverdue(today));
  }

  private static void draw(
      VectorTile into, String id, String category, Group group, Status status, boolean overdue) {
    into.with("id", id)
        .with("category", category)
        .with("group", group.code())
        .with("status", status.code())
        .with("overdue", overdue);
  }
}
