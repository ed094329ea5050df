package kz.ecomap.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.json.Json;

/** The npm package supercluster on the same points, in a process of Node. */
final class Supercluster {
  /** Room for a million points. */
  private static final int HEAP_MEGABYTES = 6144;

  private final Path script;
  private final Path scratch;

  /**
   * Where it is.
   *
   * @param script {@code measure.mjs}, beside its packages
   * @param scratch a folder for what it is given
   */
  Supercluster(Path script, Path scratch) {
    this.script = script;
    this.scratch = scratch;
  }

  /** What {@code measure.mjs} prints for the points of so many complaints. */
  JsonNode measure(Places places, int size, List<TileView> views) throws IOException {
    var points = scratch.resolve("points.bin");
    write(points, places, size);
    var tiles = scratch.resolve("tiles.json");
    Files.write(
        tiles, Json.write(views.stream().map(TileView::tile).map(Supercluster::numbers).toList()));
    var process =
        new ProcessBuilder(
                "node",
                "--expose-gc",
                "--max-old-space-size=" + HEAP_MEGABYTES,
                script.toString(),
                points.toString(),
                tiles.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var printed = process.getInputStream().readAllBytes();
    return Json.MAPPER.readTree(printed);
  }

  private static List<Integer> numbers(Tile tile) {
    return List.of(tile.z(), tile.x(), tile.y());
  }

  private static void write(Path file, Places places, int size) throws IOException {
    var published = places.published(size).toArray();
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeLong(Long.reverseBytes(published.length));
      for (int number : published) {
        out.writeLong(Long.reverseBytes(Double.doubleToLongBits(places.lon(number))));
      }
      for (int number : published) {
        out.writeLong(Long.reverseBytes(Double.doubleToLongBits(places.lat(number))));
      }
      for (int number : published) {
        out.writeByte(places.group(number));
      }
    }
  }
}
