package kz.ecomap.imports;

import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports: every import, the newest first. */
public final class ListImports extends ImportFunction {
  /** For Lambda. */
  public ListImports() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListImports(Wiring wiring) {
    super(wiring);
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
    var page = store().list(limit, query.text("cursor"));
    var language = request.language();
    return Listing.json(request, "imports", page.map(shown -> ImportView.summary(shown, language)))
        .uncached();
  }
}
