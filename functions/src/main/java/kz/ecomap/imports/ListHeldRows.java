package kz.ecomap.imports;

import java.util.Optional;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports/{id}/held: the rows that wait for a decision, or have one. */
public final class ListHeldRows extends ImportFunction {
  private final Decisions decisions;

  /** For Lambda. */
  public ListHeldRows() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListHeldRows(Wiring wiring) {
    super(wiring);
    this.decisions = wiring.importDecisions();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.copyOf(Listing.PARAMETERS);
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    int limit = Listing.limit(query);
    query.done();
    var of = named(request);
    var page = decisions.held(of, limit, query.text("cursor"));
    var decided = decisions.decided(of);
    var language = request.language();
    return Listing.json(
            request,
            "rows",
            page.map(
                held -> held.view(Optional.ofNullable(decided.get(held.row().name())), language)))
        .uncached();
  }
}
