package kz.ecomap.imports;

import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /imports/{id}/held/{row}/decision: says whether a held row is right after all, and why. */
public final class DecideHeldRow extends ImportFunction {
  private final Decisions decisions;

  /** For Lambda. */
  public DecideHeldRow() {
    this(Wiring.live());
  }

  /** With given services. */
  public DecideHeldRow(Wiring wiring) {
    super(wiring);
    this.decisions = wiring.importDecisions();
  }

  @Override
  protected Response answer(Request request) {
    var of = named(request);
    var body = request.fields();
    var decision = body.required("decision", body.oneOf("decision", List.of("publish", "refuse")));
    var reason = body.required("reason", body.text("reason", 3, 1000));
    body.done();
    decisions.decide(of, request.path("row"), decision.equals("publish"), reason);
    return Response.ok(ImportView.of(named(request), request.language())).uncached();
  }
}
