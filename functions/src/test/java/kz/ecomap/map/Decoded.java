package kz.ecomap.map;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.GeometryFactory;

/** Vector tiles read by a decoder that is not ours. */
final class Decoded {
  private Decoded() {}

  /** The features of a tile's only layer, in the tile's order. */
  static List<TileFeature> features(String layer, byte[] tile) {
    var read = read(tile);
    if (read.getLayers().size() != 1) {
      throw new IllegalArgumentException("not one layer: " + read.getLayersByName().keySet());
    }
    var features = new ArrayList<TileFeature>();
    for (var geometry : read.getLayer(layer).getGeometries()) {
      var at = geometry.getCoordinate();
      features.add(new TileFeature((int) at.x, (int) at.y, properties(geometry.getUserData())));
    }
    return features;
  }

  private static JtsMvt read(byte[] tile) {
    try {
      return MvtReader.loadMvt(
          new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> properties(Object userData) {
    var properties = new TreeMap<String, Object>();
    if (userData instanceof Map<?, ?> map) {
      map.forEach((key, value) -> properties.put((String) key, value));
    }
    return properties;
  }
}
