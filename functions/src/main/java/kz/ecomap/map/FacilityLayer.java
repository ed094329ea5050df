package kz.ecomap.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.ecomap.counts.Cell;
import kz.ecomap.counts.Cells;
import kz.ecomap.counts.CountTable;
import kz.ecomap.counts.FacilityFacet;
import kz.ecomap.counts.Points;
import kz.ecomap.counts.Subject;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Query;

/** Sites of enterprises: every one where a tile has few of them, else clusters. */
final class FacilityLayer implements Layer {
  /** The most points that a tile shows; one is about 350 bytes, because it carries its names. */
  static final int MOST_POINTS = 250;

  /** Clusters do not tell the headings of activities apart. */
  private static final Kinds HEADINGS = headings();

  private final CountTable counts;

  FacilityLayer(CountTable counts) {
    this.counts = counts;
  }

  @Override
  public String name() {
    return "facilities";
  }

  @Override
  public String description() {
    return "Sites of enterprises and what they do; demonstration marks fictional ones";
  }

  @Override
  public Map<String, String> fields() {
    var fields = new TreeMap<String, String>(Clusters.FIELDS);
    for (var name : Set.of("id", "name_kk", "name_ru", "name_en", "activity")) {
      fields.put(name, "String");
    }
    fields.put("demonstration", "Boolean");
    return fields;
  }

  @Override
  public Set<String> parameters() {
    return Set.of();
  }

  @Override
  public VectorTile tile(Tile tile, Query query) {
    query.done();
    var drawn = new VectorTile(name());
    var range = new Points(counts.live(), Subject.FACILITIES).of(tile);
    var rows = range.map(keys -> counts.read(keys, MOST_POINTS + 1)).orElse(List.of());
    if (rows.size() > MOST_POINTS) {
      drawClusters(drawn, tile);
    } else {
      var grid = new TileGrid(tile);
      rows.forEach(row -> draw(drawn, grid, FacilityFacet.ofPoint(row)));
    }
    return drawn;
  }

  private void drawClusters(VectorTile into, Tile tile) {
    var range = new Cells(counts.live(), Subject.FACILITIES, Optional.empty()).of(tile);
    var clusters = new Clusters(tile, HEADINGS);
    range.ifPresent(
        keys -> counts.read(keys, Clusters.MOST_CELLS).forEach(row -> clusters.add(Cell.of(row))));
    // A cell does not say which facility is alone in it: it is a cluster of one.
    clusters.draw(into, (tileOfIt, cell, x, y) -> false);
  }

  private static Kinds headings() {
    var kinds = new Kinds(List.of());
    Activities.codes().forEach(activity -> kinds.with(FacilityFacet.heading(activity), 0));
    return kinds;
  }

  private static void draw(VectorTile into, TileGrid grid, FacilityFacet facility) {
    into.point(grid.across(facility.place()), grid.down(facility.place()))
        .with("id", facility.id())
        .with("name_kk", facility.names().kk())
        .with("name_ru", facility.names().ru())
        .with("name_en", facility.names().en())
        .with("activity", facility.activity())
        .with("demonstration", facility.demonstration());
  }
}
