package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * Where the points of counted things are, for tiles that show every one of them. Complaints have a
 * partition for each tile of zoom 14, the lowest zoom that shows them all; facilities, which are
 * few, have one for the whole world, so that a tile of any zoom is one Query.
 */
public record Points(Keys keys, Subject subject) {
  /** The zoom of the partitions of complaints: no tile above can show them as points. */
  public static final int FIRST_ZOOM = 14;

  /** The key of a thing's point. */
  ItemKey keyOf(WorldPoint place, String id) {
    var quadkey = place.tile(Tile.MAX_ZOOM).quadkey();
    int zoom = partitionZoom();
    return new ItemKey(
        keys.points(subject, quadkey.substring(0, zoom)), quadkey.substring(zoom) + "#" + id);
  }

  /**
   * The points in a tile, in the order of their quadkeys. There may be any number of them: read
   * with a limit.
   *
   * @return empty where there can be none, because Kazakhstan is elsewhere
   * @throws IllegalArgumentException when the tile is larger than a partition
   */
  public Optional<KeyRange> of(Tile tile) {
    if (tile.z() < partitionZoom()) {
      throw new IllegalArgumentException("no points above zoom " + FIRST_ZOOM);
    }
    if (!tile.envelope().intersects(BoundingBox.KAZAKHSTAN)) {
      return Optional.empty();
    }
    var partition = tile.ancestor(partitionZoom()).quadkey();
    return Optional.of(
        new KeyRange(
            keys.points(subject, partition), tile.quadkey().substring(partition.length())));
  }

  private int partitionZoom() {
    return subject == Subject.COMPLAINTS ? FIRST_ZOOM : 0;
  }
}
