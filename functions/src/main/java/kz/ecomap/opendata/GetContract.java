package kz.ecomap.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /openapi.yaml: the contract of this API. */
public final class GetContract extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    try (var in = GetContract.class.getResourceAsStream("openapi.yaml")) {
      return Response.of(200, "application/yaml", in.readAllBytes()).cachedFor(3600);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
