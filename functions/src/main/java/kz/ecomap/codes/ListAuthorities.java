package kz.ecomap.codes;

import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /authorities: the bodies that must answer. */
public final class ListAuthorities extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    return Response.ok(Map.of("authorities", Codes.authorities().values())).cachedFor(3600);
  }
}
