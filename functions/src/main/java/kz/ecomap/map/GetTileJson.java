package kz.ecomap.map;

import java.util.List;
import java.util.Map;
import kz.ecomap.Endpoint;
import kz.ecomap.Wiring;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /tiles/{layer}.json: where a layer's tiles are and what is in them, as TileJSON 3.0
 * (github.com/mapbox/tilejson-spec/tree/master/3.0.0).
 */
public final class GetTileJson extends ApiFunction {
  private final Layers layers;
  private final String siteAddress;

  /** For Lambda. */
  public GetTileJson() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetTileJson(Wiring wiring) {
    this(wiring.layers(), wiring.environment());
  }

  GetTileJson(Layers layers, Environment environment) {
    this.layers = layers;
    this.siteAddress = environment.siteAddress();
  }

  @Override
  protected Response answer(Request request) {
    var layer = layers.named(TilePath.layer(request));
    return Response.ok(
            Map.of(
                "tilejson",
                "3.0.0",
                "name",
                "Ecomap: " + layer.name(),
                "description",
                layer.description(),
                "attribution",
                "Ecomap",
                "tiles",
                List.of(template(layer.name())),
                "minzoom",
                0,
                "maxzoom",
                TilePath.DEEPEST,
                "bounds",
                BoundingBox.KAZAKHSTAN.toList(),
                "center",
                List.of(67.5, 48, 4),
                "vector_layers",
                List.of(
                    Map.of(
                        "id", layer.name(),
                        "description", layer.description(),
                        "fields", layer.fields()))))
        .cachedFor(3600);
  }

  /**
   * Never from the request's host headers: behind the content delivery network they name another
   * host than the public one, and who forges them would have a shared cache send others elsewhere.
   */
  private String template(String layer) {
    return siteAddress + Endpoint.BASE + "/tiles/" + layer + "/{z}/{x}/{y}.mvt";
  }
}
