package kz.ecomap.digests;

import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /digests: the daily digests over all timelines, the newest first. */
public final class ListDigests extends ApiFunction {
  private final DigestStore store;

  /** For Lambda. */
  public ListDigests() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListDigests(Wiring wiring) {
    this.store = wiring.digestStore();
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
    var page = store.page(limit, query.text("cursor"));
    return Listing.json(request, "digests", page.map(Digest::view)).cachedFor(60);
  }
}
