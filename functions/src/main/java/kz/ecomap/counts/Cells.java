package kz.ecomap.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * Which cells a place is counted in and which of them a tile reads; writers and readers have it
 * from here. A cell is a tile of an even zoom from {@value #COARSEST} to {@value #FINEST}, its
 * level. Its partition is the tile {@value #DEPTH} zooms above, its sort key the digits from there.
 * So a tile of an even zoom reads a whole partition, 256 cells at most, and one of an odd zoom a
 * quarter of its parent's, 64 at most: one Query each, however much is counted.
 *
 * @param year of filing; empty for all years. Facilities have all years only.
 */
public record Cells(Keys keys, Subject subject, Optional<Integer> year) {
  /** The lowest level. */
  static final int COARSEST = 6;

  /** The highest level. */
  public static final int FINEST = 16;

  private static final int STEP = 2;
  private static final int DEPTH = 4;

  /** The tile of zoom 2 that all of Kazakhstan is in, hence all cells. */
  private static final Tile COUNTRY = new Tile(COARSEST - DEPTH, 2, 1);

  /** The six cells that a place is counted in, one of each level. */
  public List<ItemKey> containing(WorldPoint place) {
    var quadkey = place.tile(FINEST).quadkey();
    var cells = new ArrayList<ItemKey>();
    for (int level = COARSEST; level <= FINEST; level += STEP) {
      var partition = quadkey.substring(0, level - DEPTH);
      cells.add(
          new ItemKey(
              keys.cells(subject, year, partition), quadkey.substring(level - DEPTH, level)));
    }
    return cells;
  }

  /**
   * The cells that fill a tile: of the level 3 or 4 zooms above the tile's for zooms 2 to 13, of
   * the nearest level there is for the others.
   *
   * @param tile of zoom 0 to {@link #FINEST}
   * @return empty where there can be none, because Kazakhstan is elsewhere
   */
  public Optional<KeyRange> of(Tile tile) {
    if (tile.z() > FINEST) {
      throw new IllegalArgumentException("no cells below zoom " + FINEST);
    }
    if (tile.z() < COUNTRY.z()) {
      return tile.contains(COUNTRY) ? Optional.of(range(COUNTRY, "")) : Optional.empty();
    }
    if (!tile.envelope().intersects(BoundingBox.KAZAKHSTAN)) {
      return Optional.empty();
    }
    int zoom = Math.min(tile.z() / STEP * STEP, FINEST - DEPTH);
    return Optional.of(range(tile.ancestor(zoom), tile.quadkey().substring(zoom)));
  }

  private KeyRange range(Tile partition, String prefix) {
    return new KeyRange(keys.cells(subject, year, partition.quadkey()), prefix);
  }
}
