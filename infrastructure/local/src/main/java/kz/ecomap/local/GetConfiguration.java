package kz.ecomap.local;

import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /config.json: what the site must know of the machine that serves it. */
final class GetConfiguration extends ApiFunction {
  private final boolean demonstration;

  /**
   * @param demonstration whether every page must say that the data is made up
   */
  GetConfiguration(boolean demonstration) {
    this.demonstration = demonstration;
  }

  @Override
  protected Response answer(Request request) {
    return Response.ok(
        Map.of("demonstration", demonstration, "basemap", "/basemap.pmtiles", "localToken", true));
  }
}
