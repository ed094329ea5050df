package kz.ecomap.imports;

import kz.ecomap.Wiring;
import kz.ecomap.imports.Import.State;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /imports/{id}/withdrawal: takes an import back before anything of it is published. */
public final class WithdrawImport extends ImportFunction {
  /** For Lambda. */
  public WithdrawImport() {
    this(Wiring.live());
  }

  /** With given services. */
  public WithdrawImport(Wiring wiring) {
    super(wiring);
  }

  @Override
  protected Response answer(Request request) {
    var known = named(request);
    boolean withdrawn =
        switch (known.state()) {
          case AWAITING_UPLOAD, CHECKING, CHECKED, FAILED -> store().become(known, State.WITHDRAWN);
          default -> false;
        };
    if (!withdrawn) {
      throw Problem.conflict("import_state");
    }
    return Response.ok(ImportView.of(named(request), request.language())).uncached();
  }
}
