package kz.ecomap.imports;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports/{id}: how far an import is, and what is wrong with its file. */
public final class GetImport extends ImportFunction {
  /** For Lambda. */
  public GetImport() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetImport(Wiring wiring) {
    super(wiring);
  }

  @Override
  protected Response answer(Request request) {
    return Response.ok(ImportView.of(named(request), request.language())).uncached();
  }
}
