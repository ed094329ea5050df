package kz.ecomap.impact;

import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /waste-operations: what is done with waste, as Annex III of the Kyiv Protocol sorts it. */
public final class ListWasteOperations extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    var operations = WasteOperations.all().stream().map(ListWasteOperations::view).toList();
    return Response.ok(Map.of("operations", operations)).cachedFor(3600);
  }

  private static Map<String, Object> view(WasteOperation operation) {
    return Map.of(
        "code",
        operation.code(),
        "kind",
        operation.recovery() ? "recovery" : "disposal",
        "names",
        operation.names());
  }
}
