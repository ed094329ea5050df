package kz.ecomap.imports;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;

/** What the functions about one import have in common. */
abstract class ImportFunction extends ApiFunction {
  private final ImportStore store;

  ImportFunction(Wiring wiring) {
    this.store = wiring.importStore();
  }

  final ImportStore store() {
    return store;
  }

  /**
   * The import of the path.
   *
   * @throws Problem 404 when there is none
   */
  final Import named(Request request) {
    return store.find(request.path("id")).orElseThrow(Problem::notFound);
  }
}
