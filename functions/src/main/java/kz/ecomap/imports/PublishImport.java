package kz.ecomap.imports;

import kz.ecomap.Wiring;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * POST /imports/{id}/publication: begins to publish what is clean and what was decided to be right.
 * Asked again while it is published, it wakes a publication that stands still.
 */
public final class PublishImport extends ImportFunction {
  /** For Lambda. */
  public PublishImport() {
    this(Wiring.live());
  }

  /** With given services. */
  public PublishImport(Wiring wiring) {
    super(wiring);
  }

  @Override
  protected Response answer(Request request) {
    var known = named(request);
    if (known.count(Count.ERRORS) > 0) {
      throw Problem.conflict("import_has_errors");
    }
    boolean begun =
        switch (known.state()) {
          case CHECKED -> store().become(known, State.PUBLISHING);
          case PUBLISHING -> store().nudge(known);
          default -> false;
        };
    if (!begun) {
      throw Problem.conflict("import_state");
    }
    return Response.ok(ImportView.of(named(request), request.language())).as(202).uncached();
  }
}
