package kz.ecomap.map;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ecomap.counts.CountTable;
import kz.ecomap.shared.http.Problem;

/** The layers of the map, by name. */
public final class Layers {
  private final Map<String, Layer> byName = new LinkedHashMap<>();

  Layers(List<Layer> layers) {
    layers.forEach(layer -> byName.put(layer.name(), layer));
  }

  /** The layers of what is counted. */
  public static Layers of(CountTable counts, InstantSource clock) {
    return new Layers(List.of(new ComplaintLayer(counts, clock), new FacilityLayer(counts)));
  }

  /**
   * A layer.
   *
   * @throws Problem 404 when there is none of this name
   */
  Layer named(String name) {
    var layer = byName.get(name);
    if (layer == null) {
      throw Problem.notFound();
    }
    return layer;
  }

  /** The query parameters of all layers. */
  Set<String> parameters() {
    var all = new TreeSet<String>();
    byName.values().forEach(layer -> all.addAll(layer.parameters()));
    return all;
  }
}
