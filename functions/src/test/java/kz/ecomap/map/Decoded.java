package kz.ecomap.map;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.GeometryFactory;

/** Vector tiles read by a decoder that is not ours. */
final class Decoded {
  private Decoded() {}

  /** The features of a tile's only layer, in the tile's order. */
  static List<TileFeature> features(String layer, byte[] tile) throws IOException {
    var read =
        MvtReader.loadMvt(
            new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter());
    if (read.getLayers().size() != 1) {
      throw new IOException("not one layer: " + read.getLayersByName().keySet());
    }
    var features = new ArrayList<TileFeature>();
    for (var geometry : read.getLayer(layer).getGeometries()) {
      var at = geometry.getCoordinate();
      features.add(new TileFeature((int) at.x, (int) at.y, properties(geometry.getUserData())));
    }
    return features;
  }

  private static Map<String, Object> properties(Object userData) {
    var properties = new TreeMap<String, Object>();
    if (userData instanceof Map<?, ?> map) {
      map.forEach((key, value) -> properties.put((String) key, value));
    }
    return properties;
  }
}
