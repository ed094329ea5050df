package kz.ecomap.map;

import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /tiles/{layer}/{z}/{x}/{y}.mvt: what a tile shows, as a Mapbox Vector Tile; 204 when that is
 * nothing.
 */
public final class GetTile extends ApiFunction {
  /** A published complaint is on everybody's map within this time and that of the counts. */
  private static final int FRESH_SECONDS = 30;

  private final Layers layers;

  /** For Lambda. */
  public GetTile() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetTile(Wiring wiring) {
    this(wiring.layers());
  }

  /** On given layers. */
  public GetTile(Layers layers) {
    this.layers = layers;
  }

  @Override
  protected Set<String> queryParameters() {
    return layers.parameters();
  }

  @Override
  protected Response answer(Request request) {
    var layer = layers.named(request.path("layer"));
    var address = TilePath.tile(request);
    var query = request.parameters();
    for (var name : request.query().keySet()) {
      if (!layer.parameters().contains(name)) {
        query.reject(name, "unknown_parameter");
      }
    }
    var tile = layer.tile(address, query);
    var response =
        tile.isEmpty()
            ? Response.noContent()
            : Response.of(200, VectorTile.MEDIA_TYPE, tile.toBytes());
    return response.cachedFor(FRESH_SECONDS);
  }
}
